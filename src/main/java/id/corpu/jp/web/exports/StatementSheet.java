package id.corpu.jp.web.exports;

import id.corpu.jp.YearOverview;
import id.corpu.jp.application.ledger.Adjustment;
import id.corpu.jp.application.ledger.EntryRow;
import id.corpu.jp.web.LedgerLine;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.IntFunction;

/** A person's year as a spreadsheet: the head, a row a line, the adjustments. */
final class StatementSheet {

  private StatementSheet() {}

  static void write(OutputStream out, StatementWords words, IntFunction<List<EntryRow>> after)
      throws IOException {
    try (Sheet sheet =
        new Sheet(out, words.year(), 6, 13, 40, 24, 11, 11, 11, 11, 24, 60, 34, 38)) {
      head(sheet, words);
      sheet.heading(
          words.say("number"),
          words.say("day"),
          words.say("activity"),
          words.say("pathway"),
          words.say("recorded"),
          words.say("counted"),
          words.say("waiting"),
          words.say("over"),
          words.say("state"),
          words.say("arithmetic"),
          words.say("basis"),
          words.say("statement"));
      LinesAfter.each(after, entry -> line(sheet, words, entry));
      adjustments(sheet, words);
    }
  }

  private static void head(Sheet sheet, StatementWords words) throws IOException {
    YearOverview year = words.head().overview();
    sheet.heading(words.say("statement.title", words.year()));
    sheet.row(null, words.say("name"), words.head().person().name());
    sheet.row(null, words.say("nip"), words.head().number());
    sheet.row(null, words.say("unit"), words.head().person().unitName());
    sheet.row(null, words.say("regulation"), year.regulation());
    sheet.row(null, words.say("made"), words.made());
    sheet.row(null, words.say("target"), year.target().value());
    sheet.row(null, words.say("counted"), year.counted().value());
    sheet.row(null, words.say("waiting"), year.waiting().value());
    sheet.row(null, words.say("over"), year.over().value());
    sheet.row(null, "10 %", year.mix().b10().value());
    sheet.row(null, "20 %", year.mix().b20().value());
    sheet.row(null, "70 %", year.mix().b70().value());
    sheet.row();
  }

  private static void line(Sheet sheet, StatementWords words, EntryRow entry) throws IOException {
    LedgerLine line = words.line(entry);
    sheet.row(
        entry.position(),
        entry.creditedOn(),
        words.title(entry),
        words.wording().pathway(entry),
        entry.recorded().value(),
        entry.credited().value(),
        entry.waiting().value(),
        entry.over().value(),
        line.state(),
        String.join(" ", line.steps()) + " " + line.result(),
        entry.citation(),
        entry.statementId().toString());
  }

  private static void adjustments(Sheet sheet, StatementWords words) throws IOException {
    List<Adjustment> adjustments = words.head().books().adjustments();
    if (adjustments.isEmpty()) {
      return;
    }
    sheet.row();
    sheet.heading(words.words().say("books.adjustments"));
    for (Adjustment one : adjustments) {
      sheet.row(
          one.closedYear(),
          one.creditedOn(),
          one.title(),
          words.pathway(one.pathway()),
          one.before().value(),
          one.after().value(),
          one.difference().value(),
          null,
          words.words().say("books.reason." + one.reason()),
          null,
          one.citation(),
          one.statementId().toString());
    }
  }
}
