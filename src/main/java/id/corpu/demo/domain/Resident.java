package id.corpu.demo.domain;

import id.corpu.people.AsnType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An invented civil servant.
 *
 * @param index place in the list of residents, from 0; supervisors come before their staff
 * @param number NIP or NI PPPK
 * @param supervisor index of the direct supervisor, or -1 at the very top
 * @param statusFrom first day of the status; for a PPPK also of the agreement
 * @param roles codes of roles beside the post
 * @param kind the kind of visitor who signs in as this person, or null for everybody else
 */
public record Resident(
    int index,
    UUID uuid,
    String number,
    String name,
    String email,
    UnitPlan unit,
    String post,
    Rank rank,
    AsnType type,
    LocalDate statusFrom,
    int supervisor,
    List<String> roles,
    String kind) {

  /** The personnel system's key. */
  public String key() {
    return String.format("DEMO-%05d", index + 1);
  }

  public boolean isPppk() {
    return type == AsnType.PPPK;
  }
}
