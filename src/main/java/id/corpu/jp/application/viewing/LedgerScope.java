package id.corpu.jp.application.viewing;

import id.corpu.people.Scope;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.platform.security.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whose ledgers somebody may open: the condition is part of the query that looks the person up. */
@ApplicationScoped
@OpenUseCase("limits the queries of guarded use cases")
public class LedgerScope {

  private Database database;

  protected LedgerScope() {}

  @Inject
  LedgerScope(Database database) {
    this.database = database;
  }

  /** The person's key, if the account may see that ledger. */
  public Optional<Long> find(Account account, UUID person) {
    List<Scope> scopes = scopes(account);
    Map<String, Object> bindings = new HashMap<>();
    scopes.forEach(scope -> bindings.putAll(scope.bindings()));
    String condition = scopes.stream().map(Scope::condition).collect(Collectors.joining(" OR "));
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT p.id FROM people_person p WHERE p.uuid = :uuid AND ("
                            + condition
                            + ")")
                    .bind("uuid", SqlTypes.toBytes(person))
                    .bindMap(bindings)
                    .mapTo(Long.class)
                    .findOne());
  }

  private static List<Scope> scopes(Account account) {
    Set<Permission> may = account.permissions();
    List<Scope> scopes = new ArrayList<>(List.of(Scope.self(account)));
    if (may.contains(Permission.VIEW_BOARD) || may.contains(Permission.MANAGE_JP)) {
      scopes.add(Scope.institution(account));
    }
    if (may.contains(Permission.VIEW_UNIT)) {
      scopes.add(Scope.unit(account));
    }
    if (may.contains(Permission.VIEW_STAFF)) {
      scopes.add(Scope.staff(account));
    }
    return scopes;
  }
}
