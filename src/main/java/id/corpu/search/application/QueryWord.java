package id.corpu.search.application;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * One word of a query.
 *
 * @param written lower case, as typed
 * @param indonesian its forms in Indonesian fields: as written and its root
 * @param english its forms in English fields: as written and its stem
 */
record QueryWord(String written, Set<String> indonesian, Set<String> english) {

  QueryWord {
    indonesian = new LinkedHashSet<>(indonesian);
    english = new LinkedHashSet<>(english);
  }

  /** The forms to look for in a field, by its name's language; keywords are Indonesian. */
  Set<String> forms(String field) {
    return field.endsWith("en") ? english : indonesian;
  }
}
