package id.corpu.jp.application.books;

import id.corpu.jp.domain.books.HashChain;
import id.corpu.platform.persistence.MultiRowInsert;
import id.corpu.platform.persistence.SqlTypes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jdbi.v3.core.Handle;

/** The parts of sealed books, a person a row: the lines as they were, and the chain's links. */
final class SealedPeople {

  /**
   * A person's part.
   *
   * @param lines the lines as they were sealed
   * @param links their links, one after the other
   */
  record Part(List<String> lines, byte[] links) {

    int size() {
      return links.length / HashChain.LINK;
    }

    byte[] link(int place) {
      return Arrays.copyOfRange(links, place * HashChain.LINK, (place + 1) * HashChain.LINK);
    }
  }

  private static final MultiRowInsert INSERT =
      MultiRowInsert.into("jp_sealed_person", "book, person_id, text_packed, links");

  private SealedPeople() {}

  /** Adds people's lines to the chain and keeps both. */
  static void seal(Handle handle, UUID book, HashChain chain, Map<Long, List<String>> lines)
      throws SQLException {
    MultiRowInsert.Rows rows = INSERT.rows();
    lines.forEach(
        (person, own) -> {
          ByteArrayOutputStream links = new ByteArrayOutputStream();
          own.forEach(line -> links.writeBytes(chain.link(line)));
          rows.add(book, person, packed(own), links.toByteArray());
        });
    rows.write(handle.getConnection());
  }

  /** What was sealed of these people, by person. */
  static Map<Long, Part> of(Handle handle, UUID book, List<Long> people) {
    Map<Long, Part> parts = new HashMap<>();
    handle
        .createQuery(
            "SELECT person_id, text_packed, links FROM jp_sealed_person"
                + " WHERE book = :book AND person_id IN (<people>)")
        .bind("book", SqlTypes.toBytes(book))
        .bindList("people", people)
        .map(
            (row, context) ->
                Map.entry(
                    row.getLong("person_id"),
                    new Part(unpacked(row.getBytes("text_packed")), row.getBytes("links"))))
        .forEach(part -> parts.put(part.getKey(), part.getValue()));
    return parts;
  }

  /** Everybody in the book, in its order. */
  static List<Long> people(Handle handle, UUID book) {
    return handle
        .createQuery("SELECT person_id FROM jp_sealed_person WHERE book = :book ORDER BY person_id")
        .bind("book", SqlTypes.toBytes(book))
        .mapTo(Long.class)
        .list();
  }

  private static byte[] packed(List<String> lines) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
      packing.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The lines; none where the bytes are no longer what was packed. */
  private static List<String> unpacked(byte[] packed) {
    try (GZIPInputStream unpacking = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      String text = new String(unpacking.readAllBytes(), StandardCharsets.UTF_8);
      return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    } catch (IOException e) {
      return List.of();
    }
  }
}
