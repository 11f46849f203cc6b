package id.corpu.people.application;

import id.corpu.people.domain.PositionKind;
import id.corpu.people.domain.Post;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The city's list of positions, each once by name. */
@Dependent
class PositionList {

  private static final int LONGEST = 160;

  @Inject private Database database;

  /** Names in use, for choosing. */
  List<String> names(long institution) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT name FROM people_position WHERE institution_id = :city ORDER BY"
                            + " name")
                    .bind("city", institution)
                    .mapTo(String.class)
                    .list());
  }

  /**
   * The key of a post, which is added to the list when it is new; null for none.
   *
   * @throws InvalidInput POSITION_NAME, or POSITION_KIND for a new one without kind
   */
  Long keyOf(long institution, Post post) {
    String name = post.name() == null ? "" : post.name().strip().replaceAll("\\s+", " ");
    if (name.isEmpty()) {
      return null;
    }
    if (name.length() > LONGEST || name.matches(".*\\p{Cc}.*")) {
      throw new InvalidInput("POSITION_NAME", "position");
    }
    return find(institution, name).orElseGet(() -> add(institution, name, post.kind()));
  }

  private Optional<Long> find(long institution, String name) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT id FROM people_position WHERE institution_id = :city"
                            + " AND name = :name")
                    .bind("city", institution)
                    .bind("name", name)
                    .mapTo(Long.class)
                    .findFirst());
  }

  private Long add(long institution, String name, PositionKind kind) {
    if (kind == null) {
      throw new InvalidInput("POSITION_KIND", "kind");
    }
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createUpdate(
                        "INSERT INTO people_position (institution_id, name, kind) VALUES (:city,"
                            + " :name, :kind)")
                    .bind("city", institution)
                    .bind("name", name)
                    .bind("kind", kind.name())
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one());
  }
}
