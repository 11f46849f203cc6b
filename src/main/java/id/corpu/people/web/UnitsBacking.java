package id.corpu.people.web;

import id.corpu.people.application.UnitAdministration;
import id.corpu.platform.web.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The unit tree with one form: for a new unit, or for the one named in the address. */
@Named
@RequestScoped
public class UnitsBacking {

  @Inject private UnitAdministration administration;
  @Inject private PeopleTexts texts;

  private List<UnitAdministration.Row> rows;
  private Long editing;
  private int version;
  private String code;
  private String name;
  private Long parent;

  @PostConstruct
  void load() {
    rows = administration.list();
    editing = Numbers.of(Pages.parameter("ubah"));
    rows.stream()
        .filter(row -> editing != null && row.unit().id() == editing)
        .findFirst()
        .ifPresentOrElse(this::edit, () -> editing = null);
  }

  private void edit(UnitAdministration.Row row) {
    version = row.version();
    code = row.unit().code();
    name = row.unit().name();
    parent = row.unit().parentId();
  }

  public void keep() {
    if (editing == null) {
      administration.add(code, name, parent);
    } else {
      administration.change(editing, version, name, parent);
    }
    Pages.say(texts.of("units.kept"));
    Pages.goTo("/kelola/unit");
  }

  public List<UnitAdministration.Row> getRows() {
    return rows;
  }

  public Long getEditing() {
    return editing;
  }

  public void setEditing(Long editing) {
    this.editing = editing;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Long getParent() {
    return parent;
  }

  public void setParent(Long parent) {
    this.parent = parent;
  }
}
