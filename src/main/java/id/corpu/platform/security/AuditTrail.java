package id.corpu.platform.security;

import id.corpu.platform.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The append-only record of who did what: one row a use case call. It commits on its own, so that a
 * refused or failed call leaves its row although its work is rolled back. Parameters are kept only
 * if they are ids or codes; free text, passwords and NIPs never reach it.
 */
@ApplicationScoped
public class AuditTrail {

  private static final int SUBJECT_LENGTH = 200;
  private static final String INSERT =
      "INSERT INTO platform_audit (at, institution_id, person_id, use_case, subject, outcome, reason)"
          + " VALUES (:at, :institution, :person, :useCase, :subject, :outcome, :reason)";

  private Database database;
  private Clock clock;

  protected AuditTrail() {}

  @Inject
  public AuditTrail(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Transactional(TxType.REQUIRES_NEW)
  public void done(String useCase, Account account, String subject) {
    write(useCase, account, subject, "DONE", null);
  }

  @Transactional(TxType.REQUIRES_NEW)
  public void failed(String useCase, Account account, String subject, Exception why) {
    write(useCase, account, subject, "FAILED", why.getClass().getSimpleName());
  }

  /** Somebody without the permission tried; {@code account} is null when nobody was signed in. */
  @Transactional(TxType.REQUIRES_NEW)
  public void refused(String useCase, Account account) {
    write(useCase, account, null, "REFUSED", null);
  }

  /**
   * Something that happened outside a guarded use case, such as a failed sign-in.
   *
   * @param outcome DONE, FAILED or REFUSED
   * @param reason a code, never personal data
   */
  @Transactional(TxType.REQUIRES_NEW)
  public void note(String what, Account account, String subject, String outcome, String reason) {
    write(what, account, subject, outcome, reason);
  }

  /** Something that happened to a person who is not signed in, such as a refused sign-in. */
  @Transactional(TxType.REQUIRES_NEW)
  public void noteOf(String what, long institution, long person, String outcome, String reason) {
    write(what, institution, person, null, outcome, reason);
  }

  /** Ids, numbers, enums and dates among the parameters, joined; everything else is left out. */
  static String subject(Object[] parameters) {
    if (parameters == null) {
      return null;
    }
    String joined =
        Arrays.stream(parameters)
            .filter(AuditTrail::isHarmless)
            .map(String::valueOf)
            .collect(Collectors.joining(" "));
    return joined.isEmpty() ? null : joined.substring(0, Math.min(SUBJECT_LENGTH, joined.length()));
  }

  private static boolean isHarmless(Object value) {
    return value instanceof Number
        || value instanceof Enum<?>
        || value instanceof java.util.UUID
        || value instanceof java.time.temporal.Temporal
        || (value instanceof Record && value.getClass().getSimpleName().endsWith("Id"));
  }

  private void write(
      String useCase, Account account, String subject, String outcome, String reason) {
    Long institution = account == null ? null : (Long) account.institutionId();
    Long person = account == null ? null : (Long) account.personId();
    write(useCase, institution, person, subject, outcome, reason);
  }

  private void write(
      String useCase,
      Long institution,
      Long person,
      String subject,
      String outcome,
      String reason) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createUpdate(INSERT)
                    .bind("at", clock.instant())
                    .bind("institution", institution)
                    .bind("person", person)
                    .bind("useCase", useCase)
                    .bind("subject", subject)
                    .bind("outcome", outcome)
                    .bind("reason", reason)
                    .execute());
  }
}
