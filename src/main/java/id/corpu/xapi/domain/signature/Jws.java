package id.corpu.xapi.domain.signature;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.domain.Json;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.Map;

/**
 * A JSON web signature in its compact form (RFC 7515, 3.1) with an RSA algorithm.
 *
 * @param header its protected header
 * @param payload what is signed
 * @param signed the bytes that the signature covers
 */
record Jws(JsonNode header, byte[] payload, byte[] signed, byte[] signature) {

  private static final Map<String, String> ALGORITHMS =
      Map.of("RS256", "SHA256withRSA", "RS384", "SHA384withRSA", "RS512", "SHA512withRSA");

  /**
   * Reads the compact form.
   *
   * @throws IllegalArgumentException when it is none
   */
  static Jws parse(byte[] compact) {
    String[] parts = new String(compact, StandardCharsets.ISO_8859_1).trim().split("\\.", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("It does not consist of three parts.");
    }
    Base64.Decoder decoder = Base64.getUrlDecoder();
    try {
      JsonNode header =
          Json.readForeign(new String(decoder.decode(parts[0]), StandardCharsets.UTF_8));
      if (!header.isObject()) {
        throw new IllegalArgumentException("Its header is no JSON object.");
      }
      return new Jws(
          header,
          decoder.decode(parts[1]),
          (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII),
          decoder.decode(parts[2]));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Its header is no JSON.", e);
    }
  }

  /** Whether it is signed by one of the algorithms that statements may use (XAPI-00117). */
  boolean hasAllowedAlgorithm() {
    return ALGORITHMS.containsKey(header.path("alg").asText()) && signature.length > 0;
  }

  boolean hasCertificate() {
    return header.path("x5c").has(0);
  }

  /** Whether the certificate that it brings fits the signature; its chain is not judged. */
  boolean fitsCertificate() {
    try {
      byte[] certificate = Base64.getDecoder().decode(header.path("x5c").get(0).asText());
      PublicKey key =
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(certificate))
              .getPublicKey();
      Signature check = Signature.getInstance(ALGORITHMS.get(header.path("alg").asText()));
      check.initVerify(key);
      check.update(signed);
      return check.verify(signature);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }
}
