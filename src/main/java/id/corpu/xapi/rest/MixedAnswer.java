package id.corpu.xapi.rest;

import id.corpu.xapi.application.AttachmentReading;
import id.corpu.xapi.application.AttachmentReading.Named;
import id.corpu.xapi.domain.multipart.Delivery;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * Statements with the data of their attachments, each once (xAPI Communication 1.5.2 and
 * 2.1.3.s1.b1). The boundary is random, so that no attachment can contain it on purpose.
 */
final class MixedAnswer implements StreamingOutput {

  private static final String LINE = "\r\n";

  private final String json;
  private final List<Named> attachments;
  private final AttachmentReading reading;
  private final String boundary = "xapi-" + UUID.randomUUID();

  MixedAnswer(String json, List<Named> attachments, AttachmentReading reading) {
    this.json = json;
    this.attachments = attachments;
    this.reading = reading;
  }

  String contentType() {
    return "multipart/mixed; boundary=" + boundary;
  }

  @Override
  public void write(OutputStream out) throws IOException {
    write(out, "--" + boundary + LINE + "Content-Type: application/json" + LINE + LINE + json);
    for (Named attachment : attachments) {
      write(out, LINE + "--" + boundary + LINE);
      write(out, "Content-Type: " + attachment.contentType() + LINE);
      write(out, "Content-Transfer-Encoding: binary" + LINE);
      write(out, Delivery.HASH + ": " + attachment.sha2() + LINE + LINE);
      out.write(reading.content(attachment));
    }
    write(out, LINE + "--" + boundary + "--" + LINE);
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
