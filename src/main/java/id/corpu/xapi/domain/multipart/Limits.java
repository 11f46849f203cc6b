package id.corpu.xapi.domain.multipart;

/**
 * How much of a body is taken.
 *
 * @param statements most bytes of the statements
 * @param attachment most bytes of one attachment
 * @param whole most bytes of the whole body
 */
public record Limits(int statements, int attachment, long whole) {}
