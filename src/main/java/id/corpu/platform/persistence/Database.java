package id.corpu.platform.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/**
 * SQL access for queries and bulk writes, beside JPA for what has a life of its own. Handles take
 * the connection of the running JTA transaction, so both commit together; never open a Jdbi
 * transaction. Flush the EntityManager before reading through here what was just persisted.
 */
@ApplicationScoped
public class Database {

  @Resource(lookup = "java:app/jdbc/corpu")
  private DataSource dataSource;

  private Jdbi jdbi;

  @PostConstruct
  void open() {
    jdbi = SqlTypes.register(Jdbi.create(dataSource));
  }

  public Jdbi jdbi() {
    return jdbi;
  }

  public DataSource dataSource() {
    return dataSource;
  }
}
