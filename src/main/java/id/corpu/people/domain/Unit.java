package id.corpu.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A perangkat daerah, bagian or unit kerja in the city's tree (Blitar 35/2023 Pasal 2). Its path
 * lists the ids from the top to itself, so that "this unit and all beneath" is one prefix.
 */
@Entity
@Table(name = "people_unit")
public class Unit {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "institution_id")
  private long institutionId;

  private String code;
  private String name;

  @Column(name = "parent_id")
  private Long parentId;

  private String path;
  @Version private int version;

  protected Unit() {}

  /** A new unit; its path is written once it has an id. */
  public Unit(long institutionId, String code, String name, Long parentId) {
    this.institutionId = institutionId;
    this.code = code;
    this.name = name;
    this.parentId = parentId;
    this.path = "/";
  }

  public void rename(String newName) {
    name = newName;
  }

  /** Hangs the unit beneath another, or at the top; whoever asks has looked for a circle. */
  public void moveTo(Long newParentId) {
    parentId = newParentId;
  }

  public Long id() {
    return id;
  }

  public long institutionId() {
    return institutionId;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public Long parentId() {
    return parentId;
  }

  public String path() {
    return path;
  }

  public int version() {
    return version;
  }
}
