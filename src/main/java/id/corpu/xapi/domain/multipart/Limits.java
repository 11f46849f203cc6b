package id.corpu.xapi.domain.multipart;

/**
 * How much of a body is taken.
 *
 * @param statements most bytes of the statements
 * @param attachment most bytes of one attachment
 * @param whole most bytes of the whole body
 */
public record Limits(int statements, int attachment, long whole) {

  /** Form encoding takes up to three bytes for one. */
  private static final long ENCODED = 3;

  /**
   * The most bytes that any request may have.
   *
   * @param document most bytes of a document
   */
  public long largest(int document) {
    return Math.max(whole, ENCODED * Math.max(statements, document));
  }
}
