package id.corpu.jp.web.exports;

import static id.corpu.jp.web.exports.Paper.Style.HEADING;
import static id.corpu.jp.web.exports.Paper.Style.PLAIN;
import static id.corpu.jp.web.exports.Paper.Style.QUIET;
import static id.corpu.jp.web.exports.Paper.Style.STRONG;
import static id.corpu.jp.web.exports.Paper.Style.TITLE;

import id.corpu.jp.Jp;
import id.corpu.jp.YearOverview;
import id.corpu.jp.application.books.BookStep;
import id.corpu.jp.application.exports.StatementHead;
import id.corpu.jp.application.ledger.Adjustment;
import id.corpu.jp.application.ledger.EntryRow;
import id.corpu.jp.web.LedgerLine;
import id.corpu.jp.web.exports.Paper.Line;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A person's year as a document: who, the totals, every line with its arithmetic and place in the
 * law, the adjustments, the seal of a closed year, the pages numbered. Pages wait in a temporary
 * file, not in memory.
 */
final class StatementPdf {

  private final StatementWords words;
  private final StatementHead head;

  StatementPdf(StatementWords words) {
    this.words = words;
    this.head = words.head();
  }

  void write(OutputStream out, IntFunction<List<EntryRow>> after) throws IOException {
    try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
      String title = words.say("statement.title", words.year());
      Paper paper =
          new Paper(document, title + " – " + head.person().name(), words.words().locale());
      head(paper, title);
      pathways(paper);
      paper.block(Line.of(words.say("lines"), HEADING));
      if (head.overview().entries() == 0) {
        paper.block(Line.of(words.say("lines.none"), PLAIN));
      }
      LinesAfter.each(after, entry -> line(paper, entry));
      adjustments(paper);
      String name = head.person().name();
      String year = words.year();
      paper.finish((page, pages) -> words.say("page", name, year, words.made(), page, pages));
      document.save(out);
    }
  }

  private void head(Paper paper, String title) throws IOException {
    YearOverview year = head.overview();
    paper.block(Line.of(head.city(), QUIET), Line.of(title, TITLE));
    List<Line> who = new ArrayList<>();
    who.add(Line.of(head.person().name(), STRONG));
    who.add(fact("nip", head.number()));
    if (head.person().position() != null) {
      who.add(fact("position", head.person().position()));
    }
    who.add(fact("unit", head.person().unitName()));
    who.add(
        fact(
            "regulation", words.say("regulation.minutes", year.regulation(), year.minutesPerJp())));
    who.add(fact("made", words.made()));
    paper.block(who);
    paper.block(
        sum("target", year.target()),
        new Line(words.say("counted"), jp(year.counted()), STRONG),
        sum("waiting", year.waiting()),
        sum("over", year.over()),
        new Line(
            words.say("mix"),
            words.say(
                "mix.value", jp(year.mix().b10()), jp(year.mix().b20()), jp(year.mix().b70())),
            PLAIN));
    if (head.books().closing().isPresent()) {
      BookStep closing = head.books().closing().get();
      paper.block(
          Line.of(
              words.say("closed", closing.decreeNumber(), words.day(closing.decreeDate())), PLAIN),
          Line.of(words.say("seal", closing.sealText()), QUIET));
    } else {
      paper.block(Line.of(words.say("open"), QUIET));
    }
  }

  private void pathways(Paper paper) throws IOException {
    if (head.pathways().isEmpty()) {
      return;
    }
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(words.say("pathways"), HEADING));
    head.pathways()
        .forEach(
            path -> lines.add(new Line(words.pathway(path.pathway()), jp(path.counted()), PLAIN)));
    paper.block(lines);
  }

  private void line(Paper paper, EntryRow entry) throws IOException {
    LedgerLine line = words.line(entry);
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(entry.position() + ". " + words.title(entry), jp(entry.credited()), STRONG));
    lines.add(
        Line.of(
            String.join(
                " · ",
                words.day(entry.creditedOn()),
                words.wording().pathway(entry),
                words.say("recorded.jp", jp(entry.recorded())),
                line.state()),
            PLAIN));
    lines.add(Line.of(String.join(" ", line.steps()) + " " + line.result(), PLAIN));
    lines.add(
        Line.of(words.say("basis.line", entry.citation(), entry.statementId().toString()), QUIET));
    paper.block(lines);
  }

  private void adjustments(Paper paper) throws IOException {
    List<Adjustment> adjustments = head.books().adjustments();
    if (adjustments.isEmpty()) {
      return;
    }
    paper.block(
        Line.of(words.words().say("books.adjustments"), HEADING),
        Line.of(words.words().say("books.adjustments.lead"), QUIET));
    for (Adjustment one : adjustments) {
      paper.block(
          new Line(one.title(), jp(one.difference()), STRONG),
          Line.of(
              String.join(
                  " · ",
                  words.day(one.creditedOn()),
                  words.pathway(one.pathway()),
                  words.words().say("books.reason." + one.reason()),
                  words.say("adjusted.from", jp(one.before()), jp(one.after()))),
              PLAIN),
          Line.of(words.say("basis.line", one.citation(), one.statementId().toString()), QUIET));
    }
  }

  private Line fact(String key, String value) {
    return Line.of(words.say(key) + ": " + value, PLAIN);
  }

  private Line sum(String key, Jp value) {
    return new Line(words.say(key), jp(value), PLAIN);
  }

  private String jp(Jp value) {
    return words.words().column(value) + " JP";
  }
}
