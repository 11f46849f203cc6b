package id.corpu.xapi.rest;

import id.corpu.xapi.application.DocumentReading;
import id.corpu.xapi.domain.Json;
import id.corpu.xapi.domain.document.Document;
import id.corpu.xapi.domain.document.Preconditions;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How documents and their names are answered (xAPI Communication 2.2.s5, 3.1.s4). */
final class DocumentAnswers {

  /** The one date format of HTTP (RFC 9110, 5.6.7). */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  /** Somebody else's bytes of any type come from our address: a browser must not run them. */
  private static final String HARMLESS = "default-src 'none'; sandbox";

  private DocumentAnswers() {}

  /** A document as it was sent; 304 when the reader has it already. */
  static Response document(Document document, Preconditions preconditions) {
    String tag = document.tag();
    Response.ResponseBuilder answer =
        preconditions.isKnown(tag)
            ? Response.notModified()
            : Response.ok(document.content()).type(document.contentType());
    return answer
        .header(HttpHeaders.ETAG, '"' + tag + '"')
        .header(HttpHeaders.LAST_MODIFIED, date(document.updated()))
        .header("Content-Security-Policy", HARMLESS)
        .build();
  }

  /** Names as a JSON list. */
  static Response names(DocumentReading.Names names) {
    Response.ResponseBuilder answer = json(Json.write(Json.MAPPER.valueToTree(names.names())));
    names.latest().ifPresent(l -> answer.header(HttpHeaders.LAST_MODIFIED, date(l)));
    return answer.build();
  }

  static Response.ResponseBuilder json(String json) {
    return Response.ok(json, MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"));
  }

  private static String date(Instant instant) {
    return DATE.format(instant);
  }
}
