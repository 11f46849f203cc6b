package id.corpu.xapi.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.xapi.domain.multipart.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FileLinesTest {

  /** SHA-256 of {@code bukti}. */
  private static final String SHA2 =
      java.util.HexFormat.of()
          .formatHex(
              id.corpu.xapi.domain.multipart.Sha2.sha256(
                  "bukti".getBytes(StandardCharsets.US_ASCII)));

  private static final String STATEMENT =
      """
      {"id":"7f5ab1d0-0b1e-4c0c-9f4d-0d3c7f1f1f01","actor":{"mbox":"mailto:a@example.id"},\
      "verb":{"id":"https://a.example/v"},"object":{"id":"https://a.example/o"}%s}""";
  private static final String WITH_ATTACHMENT =
      STATEMENT.formatted(
          """
          ,"attachments":[{"usageType":"https://a.example/u","display":{"id":"Bukti"},\
          "contentType":"text/plain","length":5,"sha2":"%s"}]"""
              .formatted(SHA2));
  private static final String DATA =
      new DataLine(SHA2, "bukti".getBytes(StandardCharsets.US_ASCII)).text().strip();

  private static List<CheckedLine> checked(int longest, String... lines) throws IOException {
    String file = String.join("\n", lines);
    FileLines check = new FileLines(new Limits(longest, 1_000, 1_000));
    List<CheckedLine> checked = new ArrayList<>();
    try (LineReader in =
        new LineReader(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), longest)) {
      for (Optional<LineReader.Line> line = in.next(); line.isPresent(); line = in.next()) {
        check.check(line.get()).ifPresent(checked::add);
      }
      assertThat(in.bytes()).isEqualTo(file.length());
    }
    return checked;
  }

  @Test
  @DisplayName("data stand before their statement and belong to it alone")
  void joinsData() throws IOException {
    List<CheckedLine> checked = checked(10_000, DATA, WITH_ATTACHMENT, WITH_ATTACHMENT);
    assertThat(checked.get(0).isGood()).isTrue();
    assertThat(checked.get(0).statement().attachments()).hasSize(1);
    assertThat(checked.get(1).findings().get(0).requirement()).isEqualTo("XAPI-00129");
  }

  @Test
  @DisplayName("data that are not what their hash says spoil their statement alone")
  void refusesWrongData() throws IOException {
    List<CheckedLine> checked =
        checked(
            10_000,
            DATA.replace("\"sha2\":\"", "\"sha2\":\"00"),
            WITH_ATTACHMENT,
            STATEMENT.formatted(""));
    assertThat(checked.get(0).isGood()).isFalse();
    assertThat(checked.get(1).isGood()).isTrue();
  }

  @Test
  @DisplayName("a line over the limit is refused by its number and the next one read whole")
  void passesOverLongLines() throws IOException {
    List<CheckedLine> checked = checked(400, "x".repeat(200_000), STATEMENT.formatted(""), "", "{");
    assertThat(checked).extracting(CheckedLine::number).containsExactly(1L, 2L, 4L);
    assertThat(checked).extracting(CheckedLine::isGood).containsExactly(false, true, false);
  }

  @Test
  @DisplayName("a statement without id is refused, since a second import would store it twice")
  void demandsAnId() throws IOException {
    String withoutId = STATEMENT.formatted("").replaceFirst("\"id\":\"7f[^\"]+\",", "");
    assertThat(checked(10_000, withoutId).get(0).findings().get(0).path()).isEqualTo("id");
  }
}
