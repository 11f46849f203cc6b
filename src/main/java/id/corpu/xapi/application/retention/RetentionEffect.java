package id.corpu.xapi.application.retention;

import java.time.Instant;
import java.util.List;

/**
 * What a term concerns today.
 *
 * @param before statements that were stored earlier are old enough to go
 * @param verbs how many of them there are by verb, the most frequent first; at most, because some
 *     of them are kept
 * @param waitingFor names of forwarding targets that have not got all of them yet
 */
public record RetentionEffect(Instant before, List<Verb> verbs, List<String> waitingFor) {

  /** Statements of one verb. */
  public record Verb(String iri, long statements) {}

  public long statements() {
    return verbs.stream().mapToLong(Verb::statements).sum();
  }
}
