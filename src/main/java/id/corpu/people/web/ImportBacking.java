package id.corpu.people.web;

import id.corpu.people.application.imports.ImportState;
import id.corpu.people.application.imports.ImportView;
import id.corpu.people.application.imports.PeopleImport;
import id.corpu.people.application.imports.RejectedCsv;
import id.corpu.people.application.imports.StagedRow;
import id.corpu.people.domain.imports.RowOutcome;
import id.corpu.people.domain.imports.Totals;
import id.corpu.platform.web.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** One import: its progress, its dry run row by row, its confirmation. */
@Named
@RequestScoped
public class ImportBacking {

  /** Rows on a page. */
  private static final int PAGE = 100;

  @Inject private PeopleImport imports;
  @Inject private RejectedCsv rejected;
  @Inject private PeopleTexts texts;

  private UUID uuid;
  private ImportView view;
  private RowOutcome.Kind shown;
  private int page;
  private List<StagedRow> rows;

  @PostConstruct
  public void load() {
    uuid = Numbers.uuid(Pages.parameter("uuid"));
    view = imports.view(uuid);
    boolean anyRejected = view.totals().rowsRejected() > 0;
    String wanted = Pages.parameter("hasil");
    shown =
        Arrays.stream(RowOutcome.Kind.values())
            .filter(kind -> kind.name().equals(wanted))
            .findFirst()
            .orElse(anyRejected ? RowOutcome.Kind.REJECTED : RowOutcome.Kind.NEW);
    Long number = Numbers.of(Pages.parameter("halaman"));
    page = number == null ? 1 : (int) Math.min(1_000, Math.max(1, number));
    rows =
        view.state().isRunning()
            ? List.of()
            : imports.rows(uuid, shown, (page - 1) * PAGE, PAGE + 1);
  }

  public void confirm() {
    imports.confirm(uuid);
    Pages.goTo("/kelola/orang/impor/" + uuid);
  }

  public void discard() {
    imports.discard(uuid);
    Pages.say(texts.of("import.discarded"));
    Pages.goTo("/kelola/orang/impor");
  }

  /** A row's reasons, or the columns that it would change. */
  public String note(StagedRow row) {
    return row.outcome() == RowOutcome.Kind.CHANGED
        ? row.changes().stream().map(column -> column.heading()).collect(Collectors.joining(", "))
        : rejected.reasons(row, texts.locale());
  }

  public String getProblem() {
    return view.problem() == null
        ? null
        : texts.of("import.problem." + view.problem(), view.problemDetail());
  }

  public ImportView getView() {
    return view;
  }

  public boolean isRunning() {
    return view.state().isRunning();
  }

  public boolean isReady() {
    return view.state() == ImportState.READY;
  }

  /** Whether the file could be read, so that there are rows to count. */
  public boolean isCounted() {
    Totals totals = view.totals();
    return totals.rowsNew() + totals.rowsChanged() + totals.rowsSame() + totals.rowsRejected() > 0;
  }

  public List<OutcomeTab> getTabs() {
    return OutcomeTab.of(view.totals(), shown);
  }

  public RowOutcome.Kind getShown() {
    return shown;
  }

  public List<StagedRow> getRows() {
    return rows.size() > PAGE ? rows.subList(0, PAGE) : rows;
  }

  public Integer getPrevious() {
    return page > 1 ? page - 1 : null;
  }

  public Integer getNext() {
    return rows.size() > PAGE ? page + 1 : null;
  }
}
