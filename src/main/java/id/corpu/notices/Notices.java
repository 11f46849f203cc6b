package id.corpu.notices;

import java.util.Collection;

/** Tells people what concerns them. */
public interface Notices {

  /**
   * Writes a notice down in the running transaction: it is told if and only if what it tells of is
   * committed.
   *
   * @param people keys of those who are told
   */
  void tell(Collection<Long> people, Notice notice);
}
