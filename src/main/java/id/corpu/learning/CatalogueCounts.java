package id.corpu.learning;

/** How a person stands towards the whole catalogue: courses offered, being studied, completed. */
public record CatalogueCounts(int offered, int ongoing, int completed) {}
