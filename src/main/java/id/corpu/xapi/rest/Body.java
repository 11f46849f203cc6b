package id.corpu.xapi.rest;

import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.check.Finding;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;

/** Reads a request body of JSON, at most so many bytes of it. */
final class Body {

  private Body() {}

  static byte[] read(InputStream body, HttpHeaders headers, int most) throws IOException {
    MediaType type = headers.getMediaType();
    if (type == null || !type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
      throw Refusal.bad(
          "CONTENT_TYPE", "XAPI-00014", HttpHeaders.CONTENT_TYPE, "application/json is expected.");
    }
    byte[] read = body.readNBytes(most + 1);
    if (read.length > most) {
      throw new Refusal(
          413,
          new Finding(
              "TOO_LARGE", "XAPI-00328", "$", "The body has more than " + most + " bytes."));
    }
    return read;
  }
}
