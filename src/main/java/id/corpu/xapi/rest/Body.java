package id.corpu.xapi.rest;

import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.check.Finding;
import id.corpu.xapi.domain.multipart.Delivery;
import id.corpu.xapi.domain.multipart.Limits;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;

/** Reads a request body of statements: plain JSON, or JSON with attachments behind it. */
final class Body {

  private static final MediaType MIXED = new MediaType("multipart", "mixed");

  private Body() {}

  static Delivery read(InputStream body, HttpHeaders headers, Limits limits) throws IOException {
    MediaType type = type(headers);
    if (type != null && type.isCompatible(MIXED)) {
      return Delivery.of(body, type.getParameters().get("boundary"), limits);
    }
    if (type == null || !type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
      throw wrongType();
    }
    byte[] read = body.readNBytes(limits.statements() + 1);
    if (read.length > limits.statements()) {
      throw new Refusal(
          413,
          new Finding(
              "TOO_LARGE",
              "XAPI-00328",
              "$",
              "The body has more than " + limits.statements() + " bytes."));
    }
    return Delivery.plain(read);
  }

  private static MediaType type(HttpHeaders headers) {
    try {
      return headers.getMediaType();
    } catch (ProcessingException e) {
      throw wrongType();
    }
  }

  private static Refusal wrongType() {
    return Refusal.bad(
        "CONTENT_TYPE",
        "XAPI-00127",
        HttpHeaders.CONTENT_TYPE,
        "application/json or multipart/mixed is expected.");
  }
}
