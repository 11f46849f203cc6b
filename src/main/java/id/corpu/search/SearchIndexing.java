package id.corpu.search;

/** How a feature says that a thing must be indexed anew. */
public interface SearchIndexing {

  /**
   * Writes a change row in the running transaction; every node reads the thing again from its
   * {@link SearchSource} soon after the commit (within a second on this node, two on others). A
   * rollback takes the row along.
   *
   * @param kind kind of the source
   * @param key key of the thing that was made, changed or withdrawn
   */
  void changed(String kind, String key);
}
