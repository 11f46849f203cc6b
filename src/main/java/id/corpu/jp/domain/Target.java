package id.corpu.jp.domain;

import id.corpu.jp.Jp;
import id.corpu.people.AsnType;
import java.util.Set;

/**
 * The JP that everybody of a status should have at least.
 *
 * @param id name of the target
 * @param asnTypes whom it is for
 * @param jp at least so many
 * @param window in which twelve months
 * @param citation the article
 */
public record Target(
    String id, Set<AsnType> asnTypes, Jp jp, YearWindow window, Citation citation) {

  public Target {
    asnTypes = Set.copyOf(asnTypes);
  }
}
