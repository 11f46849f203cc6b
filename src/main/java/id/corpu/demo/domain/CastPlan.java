package id.corpu.demo.domain;

import java.util.List;

/**
 * Somebody whom a visitor may be: one for each kind of person that the portal serves.
 *
 * @param kind the kind, as the sheet of sign-ins calls it
 * @param place where in the unit: its head, the first to lead under the head, staff of that one, or
 *     the next of the staff
 * @param post name of the post, or empty for the one of the place
 * @param roles codes of roles laid on the person by decree
 */
public record CastPlan(
    String kind,
    String name,
    int sex,
    String email,
    String unit,
    Place place,
    String post,
    List<String> roles) {

  /** Places in a unit. */
  public enum Place {
    HEAD,
    LEAD,
    STAFF,
    COLLEAGUE
  }
}
