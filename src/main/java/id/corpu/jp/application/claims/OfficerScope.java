package id.corpu.jp.application.claims;

import id.corpu.platform.security.Account;
import id.corpu.platform.security.Permission;
import java.util.HashMap;
import java.util.Map;

/**
 * Which claims an officer may verify, as a condition over {@code jp_claim c}: those of the city, or
 * of one's own unit and the units beneath it for an officer of a unit; never one's own or one that
 * one has brought.
 */
record OfficerScope(String condition, Map<String, Object> bindings) {

  static OfficerScope of(Account officer) {
    Map<String, Object> bindings = new HashMap<>();
    bindings.put("city", officer.institutionId());
    bindings.put("me", officer.personId());
    String condition =
        "c.institution_id = :city AND c.person_id <> :me AND (c.brought_by IS NULL OR"
            + " c.brought_by <> :me)";
    if (!isOfCity(officer)) {
      bindings.put("myUnit", officer.unitId());
      condition +=
          " AND c.unit_id IN (SELECT beneath.id FROM people_unit own JOIN people_unit beneath ON"
              + " beneath.institution_id = own.institution_id AND beneath.path LIKE"
              + " CONCAT(own.path, '%') WHERE own.id = :myUnit)";
    }
    return new OfficerScope(condition, Map.copyOf(bindings));
  }

  /** Whether it is the whole city. */
  static boolean isOfCity(Account officer) {
    return officer.permissions().contains(Permission.MANAGE_JP)
        || officer.permissions().contains(Permission.VIEW_BOARD);
  }
}
