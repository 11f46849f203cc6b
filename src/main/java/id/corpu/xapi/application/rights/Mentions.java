package id.corpu.xapi.application.rights;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Finds rows whose text has one of some words in it. */
final class Mentions {

  private Mentions() {}

  /**
   * Keys of rows.
   *
   * @param select a query for one number column, with a condition; from the program alone
   * @param column where the words are looked for
   */
  static List<Long> where(Handle handle, String select, String column, List<String> words) {
    if (words.isEmpty()) {
      return List.of();
    }
    List<String> any = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      any.add("LOCATE(:word" + i + ", " + column + ") > 0");
    }
    Query query = handle.createQuery(select + " AND (" + String.join(" OR ", any) + ")");
    for (int i = 0; i < words.size(); i++) {
      query.bind("word" + i, words.get(i));
    }
    return query.mapTo(Long.class).list();
  }
}
