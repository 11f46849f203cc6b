package id.corpu.people.domain;

import id.corpu.people.AsnType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** PNS or PPPK from one day to another, under the number of that time; written by imports. */
@Entity
@Table(name = "people_asn_status")
public class AsnStatus {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  @Column(name = "asn_type")
  private AsnType type;

  private String number;

  @Column(name = "valid_from")
  private LocalDate from;

  @Column(name = "valid_until")
  private LocalDate until;

  @Column(name = "contract_start")
  private LocalDate contractStart;

  protected AsnStatus() {}

  public AsnType getType() {
    return type;
  }

  public LocalDate getFrom() {
    return from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public LocalDate getContractStart() {
    return contractStart;
  }

  /** The number of that time with birth date and sex hidden. */
  public String getMaskedNumber() {
    return PersonnelNumber.mask(number, type);
  }
}
