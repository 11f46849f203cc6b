package id.corpu.xapi.rest;

import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.check.Finding;
import id.corpu.xapi.domain.multipart.Delivery;
import id.corpu.xapi.domain.multipart.Limits;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;

/** Reads a request body of statements: plain JSON, or JSON with attachments behind it. */
final class Body {

  private static final MediaType MIXED = new MediaType("multipart", "mixed");

  private Body() {}

  static Delivery read(InputStream body, String contentType, Limits limits) throws IOException {
    MediaType type = type(contentType);
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

  /** The media type of a header, or null when there is none. */
  static MediaType type(String header) {
    if (header == null || header.equals(MediaType.APPLICATION_JSON)) {
      return header == null ? null : MediaType.APPLICATION_JSON_TYPE;
    }
    try {
      return MediaType.valueOf(header);
    } catch (IllegalArgumentException e) {
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
