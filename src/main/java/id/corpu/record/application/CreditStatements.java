package id.corpu.record.application;

import id.corpu.platform.security.OpenUseCase;
import id.corpu.record.Profile;
import id.corpu.xapi.StatementsInUse;
import id.corpu.xapi.StoredStatement;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps what JP are derived from: statements with credit facts, whoever sent them. So no age makes
 * a year of somebody's ledger, open or closed, come out other than it was.
 */
@ApplicationScoped
@OpenUseCase("asked by the record store's own housekeeping")
public class CreditStatements implements StatementsInUse {

  @Override
  public Set<Long> among(long storeId, List<StoredStatement> statements) {
    return statements.stream()
        .filter(statement -> statement.json().contains(Profile.PATHWAY))
        .map(StoredStatement::key)
        .collect(Collectors.toSet());
  }
}
