package id.corpu.people.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.corpu.people.Role;
import id.corpu.platform.i18n.Texts;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.Accounts;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.platform.security.Permission;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Accounts with the roles in force today. Kept for half a minute, so that a page costs no query for
 * it and a withdrawn role is felt at once for all practical purposes.
 */
@ApplicationScoped
@OpenUseCase("asked by the platform itself to find out who is calling")
public class PeopleAccounts implements Accounts {

  private static final Duration KEPT = Duration.ofSeconds(30);
  private static final String ACCOUNT =
      """
      SELECT p.id, p.uuid, p.institution_id, p.unit_id, p.name, p.locale, p.change_password, i.time_zone,
             (SELECT GROUP_CONCAT(CONCAT_WS(':', r.role, r.valid_from, r.valid_until)) FROM people_role r
               WHERE r.person_id = p.id) AS roles,
             EXISTS (SELECT 1 FROM people_person s WHERE s.supervisor_id = p.id AND s.active) AS supervises
        FROM people_person p JOIN people_institution i ON i.id = p.institution_id
       WHERE p.id = :id AND p.active
      """;

  private Database database;
  private Clock clock;
  @Resource private TransactionSynchronizationRegistry transaction;
  private final Cache<Long, Optional<Kept>> cache =
      Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(10_000).build();

  private record Kept(Account account, boolean mustChangePassword) {}

  protected PeopleAccounts() {}

  @Inject
  public PeopleAccounts(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public Optional<Account> byPersonId(long personId) {
    return cache.get(personId, this::load).map(Kept::account);
  }

  /** Whether the person signs in with a password that was given out and has to choose another. */
  public boolean mustChangePassword(long personId) {
    return cache.get(personId, this::load).map(Kept::mustChangePassword).orElse(false);
  }

  /** Forgets what is kept of a person whose roles, unit or state have changed. */
  public void forget(long personId) {
    nowAndAfterwards(() -> cache.invalidate(personId));
  }

  /** Forgets everybody, after an import. */
  public void forgetAll() {
    nowAndAfterwards(cache::invalidateAll);
  }

  /**
   * Again when the running transaction has ended: a request in between has read what was before.
   */
  private void nowAndAfterwards(Runnable forgetting) {
    forgetting.run();
    if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
      return;
    }
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            forgetting.run();
          }
        });
  }

  private Optional<Kept> load(long personId) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(ACCOUNT)
                    .bind("id", personId)
                    .map(
                        (row, context) -> new Kept(account(row), row.getBoolean("change_password")))
                    .findOne());
  }

  private Account account(ResultSet row) throws SQLException {
    ZoneId zone = ZoneId.of(row.getString("time_zone"));
    Set<Role> roles = inForce(row.getString("roles"), LocalDate.now(clock.withZone(zone)));
    if (row.getBoolean("supervises")) {
      roles.add(Role.SUPERVISOR);
    }
    Set<Permission> permissions =
        roles.stream().flatMap(role -> role.permissions().stream()).collect(Collectors.toSet());
    return new Account(
        row.getLong("id"),
        SqlTypes.toUuid(row.getBytes("uuid")),
        row.getLong("institution_id"),
        row.getLong("unit_id"),
        row.getString("name"),
        "en".equals(row.getString("locale")) ? Locale.ENGLISH : Texts.INDONESIAN,
        zone,
        roles.stream().map(Enum::name).collect(Collectors.toSet()),
        permissions);
  }

  /** Roles of "role:from" or "role:from:until" that hold on a day, counted in the city's zone. */
  private static Set<Role> inForce(String assignments, LocalDate today) {
    Set<Role> roles = EnumSet.of(Role.ASN);
    if (assignments == null) {
      return roles;
    }
    for (String assignment : assignments.split(",")) {
      String[] parts = assignment.split(":");
      boolean begun = !LocalDate.parse(parts[1]).isAfter(today);
      boolean lasts = parts.length < 3 || !LocalDate.parse(parts[2]).isBefore(today);
      if (begun && lasts) {
        roles.add(Role.valueOf(parts[0]));
      }
    }
    return roles;
  }
}
