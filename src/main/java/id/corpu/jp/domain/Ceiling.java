package id.corpu.jp.domain;

import id.corpu.jp.Jp;
import id.corpu.people.AsnType;
import java.util.Optional;
import java.util.Set;

/**
 * The most JP that are counted for a status in a year.
 *
 * @param id name of the ceiling
 * @param asnTypes whom it binds
 * @param jp at most so many
 * @param window in which twelve months
 * @param when the answer to a switch under which it binds; empty when always
 * @param citation the article
 */
public record Ceiling(
    String id,
    Set<AsnType> asnTypes,
    Jp jp,
    YearWindow window,
    Optional<Condition> when,
    Citation citation) {

  public Ceiling {
    asnTypes = Set.copyOf(asnTypes);
  }
}
