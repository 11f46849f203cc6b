package id.corpu.xapi.domain.multipart;

import java.util.Map;
import java.util.Optional;

/**
 * A part of a body.
 *
 * @param headers by name in lower case
 * @param content its bytes as they arrived
 */
record BodyPart(Map<String, String> headers, byte[] content) {

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }
}
