package id.corpu;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.platform.persistence.Database;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The schema that Flyway makes and the entities that read it agree, and the house's rules hold for
 * it.
 */
@ArquillianTest
class SchemaIT {

  private static final Set<String> FEATURES =
      Set.of(
          "platform",
          "people",
          "xapi",
          "search",
          "record",
          "jp",
          "knowledge",
          "learning",
          "community",
          "guidance",
          "notices",
          "planning",
          "evaluation",
          "dashboard",
          "demo");

  @PersistenceContext private EntityManager entities;
  @Inject private Database database;

  @Test
  @DisplayName("every entity can be read with every one of its columns")
  void entitiesFitTheSchema() {
    List<String> broken = new ArrayList<>();
    for (EntityType<?> type : entities.getMetamodel().getEntities()) {
      try {
        entities
            .createQuery("SELECT e FROM " + type.getName() + " e")
            .setMaxResults(1)
            .getResultList();
      } catch (RuntimeException e) {
        broken.add(type.getName() + ": " + e.getMessage());
      }
    }
    assertThat(entities.getMetamodel().getEntities()).isNotEmpty();
    assertThat(broken).isEmpty();
  }

  @Test
  @DisplayName(
      "no time became a binary column: moments are DATETIME(6), never TIMESTAMP; Flyway keeps its own table")
  void timesAreTimes() {
    List<String> wrong =
        columns(
            "(data_type = 'timestamp' AND table_name <> 'platform_schema_history') OR (data_type = 'datetime' AND datetime_precision <> 6)"
                + " OR (data_type LIKE '%blob' AND (column_name LIKE '%\\_at' OR column_name LIKE '%\\_on' OR column_name LIKE '%date%'))");
    assertThat(wrong).isEmpty();
  }

  @Test
  @DisplayName("JP and money are exact decimals: no table has a floating-point column")
  void amountsAreExact() {
    assertThat(columns("data_type IN ('float', 'double')")).isEmpty();
  }

  @Test
  @DisplayName("every table carries its feature's prefix")
  void tablesCarryTheirFeature() {
    List<String> tables =
        database
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()")
                        .mapTo(String.class)
                        .list());
    assertThat(tables).isNotEmpty().allMatch(table -> FEATURES.contains(table.split("_", 2)[0]));
  }

  private List<String> columns(String condition) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT CONCAT(table_name, '.', column_name, ' ', column_type) FROM information_schema.columns"
                            + " WHERE table_schema = DATABASE() AND ("
                            + condition
                            + ")")
                    .mapTo(String.class)
                    .list());
  }

  @Test
  @DisplayName("an entity's attributes are mapped by name, none by serialisation")
  void nothingIsSerialised() {
    List<String> serialised = new ArrayList<>();
    for (EntityType<?> type : entities.getMetamodel().getEntities()) {
      for (Attribute<?, ?> attribute : type.getAttributes()) {
        Class<?> java = attribute.getJavaType();
        if (java.getName().startsWith("java.time.")
            && !Set.of("java.time.Instant", "java.time.LocalDate", "java.time.LocalTime")
                .contains(java.getName())) {
          serialised.add(type.getName() + "." + attribute.getName());
        }
      }
    }
    assertThat(serialised).isEmpty();
  }
}
