package id.corpu.xapi.web.browsing;

/**
 * A line of the table of facts.
 *
 * @param label its key in the bundle, after {@code detail.}
 * @param href where more is said, or null
 */
public record Fact(String label, String value, String href) {}
