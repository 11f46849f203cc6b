package id.corpu.people;

import java.util.Set;

/**
 * PNS or PPPK periods of these people are now others, so what was derived from them has to be
 * derived anew. Fired in the transaction of the change.
 */
public record AsnStatusChanged(Set<Long> personIds) {

  public AsnStatusChanged {
    personIds = Set.copyOf(personIds);
  }
}
