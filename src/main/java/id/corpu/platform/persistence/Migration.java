package id.corpu.platform.persistence;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.flywaydb.core.Flyway;

/** Brings the schema to its newest version before anything else of the portal runs. */
@ApplicationScoped
public class Migration {

  @Inject private Database database;
  @Inject private Event<DatabaseReady> ready;

  void onStart(@Observes @Priority(1) @Initialized(ApplicationScoped.class) Object start) {
    Flyway.configure(getClass().getClassLoader())
        .dataSource(database.dataSource())
        .locations("classpath:db/migration")
        .table("platform_schema_history")
        .load()
        .migrate();
    ready.fire(new DatabaseReady());
  }
}
