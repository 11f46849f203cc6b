package id.corpu.people;

import java.util.Collection;
import java.util.List;

/** Addresses of people, for mail that the portal sends; no page shows them to others. */
public interface Correspondents {

  /** Those of them who still work for their city and have an address; one query for all. */
  List<Correspondent> of(Collection<Long> personIds);
}
