package id.corpu.people.web;

import id.corpu.people.application.imports.ImportView;
import id.corpu.people.application.imports.PeopleImport;
import id.corpu.people.domain.imports.ImportColumn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where an import begins: the file, and what became of the last one. */
@Named
@RequestScoped
public class ImportUploadBacking {

  @Inject private PeopleImport imports;
  @Inject private PeopleTexts texts;

  private ImportView latest;

  @PostConstruct
  void load() {
    latest = imports.latest().orElse(null);
  }

  public ImportView getLatest() {
    return latest;
  }

  public List<ImportColumn> getColumns() {
    return List.of(ImportColumn.values());
  }

  /** Why an upload was refused, by the address it came back to; else null. */
  public String getProblem() {
    return texts.problem("IMPORT_RUNNING", "IMPORT_EMPTY", "IMPORT_TOO_BIG");
  }
}
