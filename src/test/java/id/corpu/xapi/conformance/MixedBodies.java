package id.corpu.xapi.conformance;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.provider.Arguments;

/** What the tests of attachments share: a statement with one, and ways to write its body. */
abstract class MixedBodies extends Conformance {

  static final byte[] DATA = "foto loket".getBytes(StandardCharsets.UTF_8);
  static final String HASH = MixedBody.sha2(DATA);
  static final String PLAIN = "text/plain";

  /** A statement whose one attachment comes with it. */
  static Sample sample(byte[] data) {
    return Sample.whole()
        .with("/attachments/0/fileUrl", "-")
        .with("/attachments/0/length", "" + data.length)
        .saying("/attachments/0/contentType", PLAIN)
        .saying("/attachments/0/sha2", MixedBody.sha2(data));
  }

  static Arguments row(String requirement, String type, Writer writer) {
    return Arguments.of(requirement, type, writer);
  }

  interface Writer {
    byte[] body(Sample sample);
  }
}
