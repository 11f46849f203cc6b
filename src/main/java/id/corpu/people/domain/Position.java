package id.corpu.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A post that people hold, with its kind; named once in a city. */
@Entity
@Table(name = "people_position")
public class Position {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "institution_id")
  private long institutionId;

  private String name;

  @Enumerated(EnumType.STRING)
  private PositionKind kind;

  @Version private int version;

  protected Position() {}

  public Long id() {
    return id;
  }

  public long institutionId() {
    return institutionId;
  }

  public String name() {
    return name;
  }

  public PositionKind kind() {
    return kind;
  }
}
