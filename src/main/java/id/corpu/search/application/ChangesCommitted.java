package id.corpu.search.application;

/** Change rows have been committed on this node. */
public record ChangesCommitted() {}
