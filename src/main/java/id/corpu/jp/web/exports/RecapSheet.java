package id.corpu.jp.web.exports;

import id.corpu.jp.Figures;
import id.corpu.jp.PersonFigures;
import id.corpu.jp.UnitFigures;
import id.corpu.jp.application.board.RecapRow;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The recap of a year as a spreadsheet: a sheet of units, a sheet of people. */
final class RecapSheet {

  private RecapSheet() {}

  static void write(
      OutputStream out,
      RecapWords words,
      List<UnitFigures> units,
      SomeAtATime.Parts<RecapRow> people)
      throws IOException {
    try (Sheet sheet =
        new Sheet(out, words.say("sheet.units"), 44, 9, 11, 9, 12, 12, 12, 11, 11, 11, 11)) {
      units(sheet, words, units);
      sheet.next(
          words.say("sheet.people"), 40, 34, 22, 8, 34, 9, 11, 11, 11, 11, 11, 11, 11, 11, 13);
      people(sheet, words, people);
    }
  }

  private static void units(Sheet sheet, RecapWords words, List<UnitFigures> units)
      throws IOException {
    sheet.heading(words.say("recap.title", words.yearText()));
    sheet.heading(
        words.say("unit"),
        words.say("people"),
        words.say("reached"),
        "%",
        words.say("counted"),
        words.say("waiting"),
        words.say("over"),
        "10 %",
        "20 %",
        "70 %",
        words.say("outside"));
    for (UnitFigures unit : units) {
      Figures sums = unit.figures();
      sheet.row(
          unit.unit(),
          sums.people(),
          sums.reached(),
          sums.percentReached(),
          sums.counted().value(),
          sums.waiting().value(),
          sums.over().value(),
          sums.mix().b10().value(),
          sums.mix().b20().value(),
          sums.mix().b70().value(),
          sums.mix().outside().value());
    }
  }

  private static void people(Sheet sheet, RecapWords words, SomeAtATime.Parts<RecapRow> people)
      throws IOException {
    sheet.heading(
        words.say("unit"),
        words.say("name"),
        words.say("nip"),
        words.say("type"),
        words.say("position"),
        words.say("target"),
        words.say("counted"),
        words.say("waiting"),
        words.say("over"),
        "10 %",
        "20 %",
        "70 %",
        words.say("outside"),
        words.say("adjusted"),
        words.say("reached.on"));
    people.each(row -> person(sheet, row));
  }

  private static void person(Sheet sheet, RecapRow row) throws IOException {
    PersonFigures year = row.figures();
    sheet.row(
        year.unit(),
        year.name(),
        row.person().maskedNumber(),
        year.type(),
        row.person().position(),
        year.target().value(),
        year.counted().value(),
        year.waiting().value(),
        year.over().value(),
        year.mix().b10().value(),
        year.mix().b20().value(),
        year.mix().b70().value(),
        year.mix().outside().value(),
        row.adjusted().value(),
        year.reachedOn().orElse(null));
  }
}
