package id.corpu.jp.application.books;

import id.corpu.jp.Figures;
import id.corpu.jp.Jp;
import id.corpu.jp.MixFigures;
import id.corpu.jp.application.board.BoardRows;
import id.corpu.jp.domain.books.CanonicalLine;
import id.corpu.jp.domain.books.HashChain;
import id.corpu.platform.persistence.SqlTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * The register in {@code jp_book_step}. Rows are only added; the digest of each covers the one
 * before, so that a row that was changed or taken out is noticed.
 */
final class BookRegister {

  private record Kept(BookStep step, byte[] digest) {}

  private BookRegister() {}

  /** All steps of a city, the first first. */
  static List<BookStep> steps(Handle handle, long institutionId) {
    return kept(handle, institutionId).stream().map(Kept::step).toList();
  }

  /** Whether every row is as it was written and none is missing before the last. */
  static boolean isWhole(Handle handle, long institutionId) {
    byte[] previous = beginning(institutionId);
    for (Kept row : kept(handle, institutionId)) {
      previous = HashChain.after(previous, text(row.step()));
      if (!Arrays.equals(previous, row.digest())) {
        return false;
      }
    }
    return true;
  }

  /** Adds a step; its id is given by the table. The caller holds the city's book alone. */
  static void add(Handle handle, long institutionId, BookStep step) {
    List<Kept> all = kept(handle, institutionId);
    byte[] previous = all.isEmpty() ? beginning(institutionId) : all.get(all.size() - 1).digest();
    Figures figures = step.figures().figures();
    handle
        .createUpdate(
            "INSERT INTO jp_book_step (institution_id, year, step, book, decree_number, decree_date,"
                + " reason, taken_by, taken_by_name, taken_at, people, reached, entries, counted,"
                + " waiting, over_cap, b10, b20, b70, outside_mix, adjusted, seal, finding, previous,"
                + " digest) VALUES (:city, :year, :step, :book, :number, :date, :reason, :by,"
                + " :byName, :at, :people, :reached, :entries, :counted, :waiting, :over, :b10,"
                + " :b20, :b70, :outside, :adjusted, :seal, :finding, :previous, :digest)")
        .bind("city", institutionId)
        .bind("year", step.year())
        .bind("step", step.kind().name())
        .bind("book", step.book())
        .bind("number", step.decreeNumber())
        .bind("date", step.decreeDate())
        .bind("reason", step.reason())
        .bind("by", step.takenBy())
        .bind("byName", step.takenByName())
        .bind("at", step.takenAt())
        .bind("people", figures.people())
        .bind("reached", figures.reached())
        .bind("entries", step.figures().entries())
        .bind("counted", figures.counted().value())
        .bind("waiting", figures.waiting().value())
        .bind("over", figures.over().value())
        .bind("b10", figures.mix().b10().value())
        .bind("b20", figures.mix().b20().value())
        .bind("b70", figures.mix().b70().value())
        .bind("outside", figures.mix().outside().value())
        .bind("adjusted", step.figures().adjusted().value())
        .bind("seal", step.seal())
        .bind("finding", step.finding() == null ? null : step.finding().name())
        .bind("previous", previous)
        .bind("digest", HashChain.after(previous, text(step)))
        .execute();
  }

  private static byte[] beginning(long institutionId) {
    return HashChain.under("CORPU-JP-REGISTER|" + institutionId).seal();
  }

  private static String text(BookStep step) {
    Figures sums = step.figures().figures();
    MixFigures mix = sums.mix();
    return CanonicalLine.of(
        Stream.of(
                step.year(),
                step.kind(),
                step.book(),
                step.decreeNumber(),
                step.decreeDate(),
                step.reason(),
                step.takenBy(),
                step.takenByName(),
                step.takenAt(),
                sums.people(),
                sums.reached(),
                step.figures().entries(),
                sums.counted(),
                sums.waiting(),
                sums.over(),
                mix.b10(),
                mix.b20(),
                mix.b70(),
                mix.outside(),
                step.figures().adjusted(),
                HexFormat.of().formatHex(step.seal()),
                step.finding())
            .map(value -> value == null ? null : value.toString())
            .toList());
  }

  private static List<Kept> kept(Handle handle, long institutionId) {
    return handle
        .createQuery("SELECT * FROM jp_book_step WHERE institution_id = :city ORDER BY id")
        .bind("city", institutionId)
        .map((row, context) -> new Kept(step(row), row.getBytes("digest")))
        .list();
  }

  private static BookStep step(ResultSet row) throws SQLException {
    String finding = row.getString("finding");
    return new BookStep(
        row.getLong("id"),
        row.getInt("year"),
        BookStep.Kind.valueOf(row.getString("step")),
        SqlTypes.toUuid(row.getBytes("book")),
        row.getString("decree_number"),
        row.getObject("decree_date", LocalDate.class),
        row.getString("reason"),
        row.getLong("taken_by"),
        row.getString("taken_by_name"),
        SqlTypes.toInstant(row.getObject("taken_at", LocalDateTime.class)),
        figures(row),
        row.getBytes("seal"),
        finding == null ? null : BookFinding.Kind.valueOf(finding));
  }

  private static BookFigures figures(ResultSet row) throws SQLException {
    Jp adjusted = BoardRows.jp(row, "adjusted");
    return new BookFigures(BoardRows.figures(row), adjusted, row.getInt("entries"));
  }
}
