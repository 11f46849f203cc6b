package id.corpu.jp.application.claims;

import id.corpu.platform.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds claims of the same city that may be about the same learning: the same certificate number
 * however it is spelt, the same file, or common days of the same person. It only points; whether it
 * is the same, an officer sees.
 */
@Dependent
class Resemblance {

  private static final int MOST = 5;

  @Inject private Database database;

  /** Whether any other claim resembles the claim {@code c}, as a column of a query. */
  static String flag() {
    return List.of(Likeness.values()).stream()
        .map(likeness -> "EXISTS (SELECT 1" + likeness.from() + ")")
        .collect(Collectors.joining(" OR ", "(", ")"));
  }

  /**
   * Keys of claims that resemble a claim, at most five of each likeness, the newest first, with
   * what they have in common.
   */
  Map<Long, Set<Likeness>> of(long claim) {
    Map<Long, Set<Likeness>> found = new LinkedHashMap<>();
    for (Likeness likeness : Likeness.values()) {
      for (long other : alike(claim, likeness)) {
        found.computeIfAbsent(other, key -> EnumSet.noneOf(Likeness.class)).add(likeness);
      }
    }
    return found;
  }

  private List<Long> alike(long claim, Likeness likeness) {
    String others =
        likeness.from().replaceFirst(" FROM jp_claim o", " FROM jp_claim c JOIN jp_claim o");
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT DISTINCT o.id"
                            + others
                            + " AND c.id = :claim ORDER BY o.id DESC LIMIT "
                            + MOST)
                    .bind("claim", claim)
                    .mapTo(Long.class)
                    .list());
  }
}
