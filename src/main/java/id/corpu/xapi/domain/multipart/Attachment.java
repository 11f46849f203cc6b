package id.corpu.xapi.domain.multipart;

/**
 * The data of an attachment.
 *
 * @param sha2 hash by which the statement names it, in lower case
 * @param contentType media type that the statement gives it
 * @param content the bytes
 */
public record Attachment(String sha2, String contentType, byte[] content) {}
