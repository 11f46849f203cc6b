package id.corpu.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * An ASN of the city. Personnel data comes from the personnel system by import; here live what the
 * portal itself decides: password, language, lock. The number is what the person signs in with, not
 * the key.
 */
@Entity
@Table(name = "people_person")
public class Person {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private UUID uuid;

  @Column(name = "institution_id")
  private long institutionId;

  @Column(name = "personnel_key")
  private String personnelKey;

  private String number;
  private String name;
  private String email;

  @Column(name = "unit_id")
  private long unitId;

  @Column(name = "position_id")
  private Long positionId;

  @Column(name = "supervisor_id")
  private Long supervisorId;

  private String locale;
  private boolean active;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "change_password")
  private boolean changePassword;

  @Column(name = "failed_sign_ins")
  private short failedSignIns;

  @Column(name = "locked_until")
  private Instant lockedUntil;

  @Version private int version;

  protected Person() {}

  /** A password given out by an administrator: works once, then another has to be chosen. */
  public void giveOneTimePassword(String hash) {
    passwordHash = hash;
    changePassword = true;
    unlock();
  }

  /** A password that the person has chosen. */
  public void choosePassword(String hash) {
    passwordHash = hash;
    changePassword = false;
    unlock();
  }

  /**
   * Another place in the city; what is null is none. The checks are the caller's, who knows the
   * others.
   */
  public void place(long unit, Long position, Long supervisor) {
    unitId = unit;
    positionId = position;
    supervisorId = supervisor;
  }

  /** Language of the screens, {@code id} or {@code en}. */
  public void speak(String language) {
    locale = language;
  }

  private void unlock() {
    failedSignIns = 0;
    lockedUntil = null;
  }

  public Long id() {
    return id;
  }

  public UUID uuid() {
    return uuid;
  }

  public String personnelKey() {
    return personnelKey;
  }

  public String number() {
    return number;
  }

  public String name() {
    return name;
  }

  public String email() {
    return email;
  }

  public long unitId() {
    return unitId;
  }

  public Long positionId() {
    return positionId;
  }

  public Long supervisorId() {
    return supervisorId;
  }

  public String locale() {
    return locale;
  }

  public boolean mayEverSignIn() {
    return active && passwordHash != null;
  }

  public boolean hasOneTimePassword() {
    return changePassword;
  }

  public Instant lockedUntil() {
    return lockedUntil;
  }

  public int version() {
    return version;
  }
}
