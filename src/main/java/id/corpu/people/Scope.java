package id.corpu.people;

import id.corpu.platform.security.Account;
import id.corpu.platform.security.Permission;
import java.util.Map;

/**
 * Which people somebody may see, as a condition of a query over {@code people_person p}. A use case
 * writes {@code WHERE … AND <condition>} and binds {@link #bindings()}; so nobody outside the scope
 * is ever read.
 *
 * @param condition SQL over the alias {@code p}, in parentheses
 * @param bindings named parameters of the condition
 */
public record Scope(String condition, Map<String, Object> bindings) {

  /** Only oneself. */
  public static Scope self(Account account) {
    return new Scope("(p.id = :scopePerson)", Map.of("scopePerson", account.personId()));
  }

  /** Those whose direct supervisor one is. */
  public static Scope staff(Account account) {
    return new Scope(
        "(p.supervisor_id = :scopePerson AND p.institution_id = :scopeCity)",
        Map.of("scopePerson", account.personId(), "scopeCity", account.institutionId()));
  }

  /** Everybody of one's own unit and the units beneath it. */
  public static Scope unit(Account account) {
    return new Scope(
        "(p.institution_id = :scopeCity AND p.unit_id IN (SELECT beneath.id FROM people_unit own"
            + " JOIN people_unit beneath ON beneath.institution_id = own.institution_id"
            + " AND beneath.path LIKE CONCAT(own.path, '%') WHERE own.id = :scopeUnit))",
        Map.of("scopeUnit", account.unitId(), "scopeCity", account.institutionId()));
  }

  /** Everybody of the city. */
  public static Scope institution(Account account) {
    return new Scope(
        "(p.institution_id = :scopeCity)", Map.of("scopeCity", account.institutionId()));
  }

  /** The widest that the account's permissions allow. */
  public static Scope widest(Account account) {
    var permissions = account.permissions();
    if (permissions.contains(Permission.VIEW_BOARD)
        || permissions.contains(Permission.MANAGE_PEOPLE)
        || permissions.contains(Permission.MANAGE_JP)) {
      return institution(account);
    }
    if (permissions.contains(Permission.VIEW_UNIT)) {
      return unit(account);
    }
    return permissions.contains(Permission.VIEW_STAFF) ? staff(account) : self(account);
  }
}
