package id.corpu.jp.web;

import java.time.LocalDate;
import java.util.List;

/**
 * A row of the ledger's table in words, with the lines that it opens.
 *
 * @param day day of credit
 * @param title what it was
 * @param detail what is worth knowing beside the title, or null
 * @param pathway name of the pathway
 * @param recorded JP without caps, formatted
 * @param counted JP that count, formatted; a dash for none
 * @param tone class of the tag: ok, wait or over
 * @param state the tag's words
 * @param question what the explanation answers
 * @param lines one for an activity that stands alone, several for the parts of one day
 */
public record LedgerGroup(
    LocalDate day,
    String title,
    String detail,
    String pathway,
    String recorded,
    String counted,
    String tone,
    String state,
    String question,
    List<LedgerLine> lines) {

  public LedgerGroup {
    lines = List.copyOf(lines);
  }

  public boolean isSeveral() {
    return lines.size() > 1;
  }

  /** Speaks for all where they agree: place in the law, part of the mix. */
  public LedgerLine first() {
    return lines.get(0);
  }
}
