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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
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
      SELECT p.id, p.uuid, p.institution_id, p.unit_id, p.name, p.locale, i.time_zone,
             (SELECT GROUP_CONCAT(r.role) FROM people_role r
               WHERE r.person_id = p.id AND r.valid_from <= :today
                 AND (r.valid_until IS NULL OR r.valid_until >= :today)) AS roles,
             EXISTS (SELECT 1 FROM people_person s WHERE s.supervisor_id = p.id AND s.active) AS supervises
        FROM people_person p JOIN people_institution i ON i.id = p.institution_id
       WHERE p.id = :id AND p.active
      """;

  private Database database;
  private Clock clock;
  private final Cache<Long, Optional<Account>> cache =
      Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(10_000).build();

  protected PeopleAccounts() {}

  @Inject
  public PeopleAccounts(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public Optional<Account> byPersonId(long personId) {
    return cache.get(personId, this::load);
  }

  /** Forgets what is kept of a person whose roles, unit or state have changed. */
  public void forget(long personId) {
    cache.invalidate(personId);
  }

  /** Forgets everybody, after an import. */
  public void forgetAll() {
    cache.invalidateAll();
  }

  private Optional<Account> load(long personId) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(ACCOUNT)
                    .bind("id", personId)
                    .bind("today", LocalDate.now(clock.withZone(ZoneId.of("Asia/Jakarta"))))
                    .map((row, context) -> account(row))
                    .findOne());
  }

  private static Account account(ResultSet row) throws SQLException {
    Set<Role> roles = EnumSet.of(Role.ASN);
    String named = row.getString("roles");
    if (named != null) {
      Arrays.stream(named.split(",")).map(Role::valueOf).forEach(roles::add);
    }
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
        ZoneId.of(row.getString("time_zone")),
        roles.stream().map(Enum::name).collect(Collectors.toSet()),
        permissions);
  }
}
