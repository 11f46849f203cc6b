package id.corpu.learning;

/**
 * A valid certificate of a course.
 *
 * @param title of the course in Indonesian, as it was when the certificate was issued
 * @param code by which anybody may check it
 */
public record IssuedCertificate(long personId, String title, String code, String issuer) {}
