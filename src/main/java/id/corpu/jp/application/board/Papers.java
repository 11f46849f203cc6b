package id.corpu.jp.application.board;

import id.corpu.jp.IssuedCertificates;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/**
 * Numbers of certificates and names of organisers for what people learned: from accepted claims,
 * and from the certificates that the portal has issued. Found by the name of what was learned.
 */
final class Papers {

  private static final String CLAIMS =
      "SELECT person_id, title, certificate_number, organiser FROM jp_claim"
          + " WHERE person_id IN (<some>) AND state = 'ACCEPTED' AND last_day BETWEEN :first AND :last";

  private record Key(long person, String title) {}

  private final Map<Key, TreeSet<String>> numbers = new HashMap<>();
  private final Map<Key, TreeSet<String>> organisers = new HashMap<>();

  private Papers() {}

  /** Those of some people for a year; one query for claims, and one of each feature that issues. */
  static Papers of(
      Handle handle, Iterable<IssuedCertificates> issuers, Collection<Long> some, int year) {
    Papers papers = new Papers();
    if (some.isEmpty()) {
      return papers;
    }
    handle
        .createQuery(CLAIMS)
        .bindList("some", List.copyOf(some))
        .bind("first", LocalDate.of(year, 1, 1))
        .bind("last", LocalDate.of(year, 12, 31))
        .map(
            (row, context) ->
                new IssuedCertificates.Issued(
                    row.getLong("person_id"),
                    row.getString("title"),
                    row.getString("certificate_number"),
                    row.getString("organiser")))
        .forEach(papers::add);
    issuers.forEach(issuer -> issuer.of(some).forEach(papers::add));
    return papers;
  }

  private void add(IssuedCertificates.Issued paper) {
    Key key = new Key(paper.personId(), paper.title());
    add(numbers, key, paper.number());
    add(organisers, key, paper.issuer());
  }

  private static void add(Map<Key, TreeSet<String>> into, Key key, String text) {
    if (text != null && !text.isBlank()) {
      into.computeIfAbsent(key, absent -> new TreeSet<>()).add(text);
    }
  }

  /** Numbers of the certificates, joined by commas; empty when none is known. */
  String numbers(long person, String title) {
    return joined(numbers, person, title);
  }

  /** Names of the organisers, joined by commas; empty when none is known. */
  String organisers(long person, String title) {
    return joined(organisers, person, title);
  }

  private static String joined(Map<Key, TreeSet<String>> from, long person, String title) {
    return String.join(", ", from.getOrDefault(new Key(person, title), new TreeSet<>()));
  }
}
