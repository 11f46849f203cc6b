package id.corpu.people.domain;

import id.corpu.people.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * A role laid on a person beside the post, by decree and for a time (Blitar 35/2023 Pasal 8). It is
 * ended, never deleted, so that the past can be told.
 */
@Entity
@Table(name = "people_role")
public class RoleAssignment {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "decree_number")
  private String decreeNumber;

  @Column(name = "decree_date")
  private LocalDate decreeDate;

  @Column(name = "valid_from")
  private LocalDate from;

  @Column(name = "valid_until")
  private LocalDate until;

  @Version private int version;

  protected RoleAssignment() {}

  public RoleAssignment(long personId, Role role, Decree decree, LocalDate from, LocalDate until) {
    this.personId = personId;
    this.role = role;
    this.decreeNumber = decree.number();
    this.decreeDate = decree.date();
    this.from = from;
    this.until = until;
  }

  /** Takes the role away: yesterday was its last day, or it was never in force. */
  public void endBefore(LocalDate day) {
    LocalDate lastDay = day.minusDays(1);
    if (until == null || until.isAfter(lastDay)) {
      until = lastDay.isBefore(from) ? from.minusDays(1) : lastDay;
    }
  }

  /** Whether the role is in force on some day of the period; a null end is open. */
  public boolean overlaps(LocalDate periodFrom, LocalDate periodUntil) {
    boolean beginsInTime = periodUntil == null || !from.isAfter(periodUntil);
    boolean lastsLongEnough = until == null || !until.isBefore(periodFrom);
    return beginsInTime && lastsLongEnough && !isVoid();
  }

  /** In force on a day or still to come. */
  public boolean isOpenOn(LocalDate day) {
    return overlaps(day, null);
  }

  private boolean isVoid() {
    return until != null && until.isBefore(from);
  }

  public Long getId() {
    return id;
  }

  public Role getRole() {
    return role;
  }

  public String getDecreeNumber() {
    return decreeNumber;
  }

  public LocalDate getDecreeDate() {
    return decreeDate;
  }

  public LocalDate getFrom() {
    return from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public int getVersion() {
    return version;
  }
}
