package id.corpu.xapi.application.forward;

import id.corpu.xapi.application.AttachmentReading;
import id.corpu.xapi.application.AttachmentReading.Named;
import id.corpu.xapi.domain.forward.Outgoing;
import id.corpu.xapi.domain.multipart.Delivery;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The body of a request that carries statements: a JSON list, and behind it the data of their
 * attachments that we hold, one at a time in memory (xAPI Communication 1.5.2). The boundary is
 * random, so that no attachment can contain it on purpose.
 */
final class Parcel {

  private static final String LINE = "\r\n";

  private final byte[] list;
  private final List<Named> attachments;
  private final AttachmentReading reading;
  private final String boundary = "xapi-" + UUID.randomUUID();

  Parcel(List<Outgoing> statements, AttachmentReading reading) {
    this.list =
        statements.stream()
            .map(Outgoing::json)
            .collect(Collectors.joining(",", "[", "]"))
            .getBytes(StandardCharsets.UTF_8);
    this.attachments = reading.of(statements.stream().map(Outgoing::key).toList());
    this.reading = reading;
  }

  String contentType() {
    return attachments.isEmpty() ? "application/json" : "multipart/mixed; boundary=" + boundary;
  }

  BodyPublisher body() {
    return attachments.isEmpty()
        ? BodyPublishers.ofByteArray(list)
        : BodyPublishers.ofInputStream(this::mixed);
  }

  private InputStream mixed() {
    List<Supplier<InputStream>> parts = new ArrayList<>();
    parts.add(() -> text("--" + boundary + LINE + "Content-Type: application/json" + LINE + LINE));
    parts.add(() -> new ByteArrayInputStream(list));
    for (Named attachment : attachments) {
      parts.add(() -> text(head(attachment)));
      parts.add(() -> new ByteArrayInputStream(reading.content(attachment)));
    }
    parts.add(() -> text(LINE + "--" + boundary + "--" + LINE));
    return new SequenceInputStream(oneByOne(parts.iterator()));
  }

  /** Opens a part when its turn has come. */
  private static Enumeration<InputStream> oneByOne(Iterator<Supplier<InputStream>> parts) {
    return new Enumeration<>() {
      @Override
      public boolean hasMoreElements() {
        return parts.hasNext();
      }

      @Override
      public InputStream nextElement() {
        return parts.next().get();
      }
    };
  }

  private String head(Named attachment) {
    return LINE
        + ("--" + boundary + LINE)
        + ("Content-Type: " + attachment.contentType() + LINE)
        + ("Content-Transfer-Encoding: binary" + LINE)
        + (Delivery.HASH + ": " + attachment.sha2() + LINE + LINE);
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
