package id.corpu.xapi;

/**
 * A credential as it is shown once.
 *
 * @param secret 256 random bits in base64url; not kept anywhere
 */
public record NewCredential(String key, String secret) {}
