package id.corpu.jp.web;

import java.time.LocalDate;
import java.util.List;

/**
 * A line of the ledger in words.
 *
 * @param anchor id of the line on the page
 * @param day day of credit
 * @param title what it was
 * @param detail what is worth knowing beside the title, or null
 * @param pathway name of the pathway
 * @param recorded JP without caps, formatted
 * @param counted JP that count, formatted; a dash for none
 * @param tone class of the tag: ok, wait or over
 * @param state the tag's words
 * @param question what the explanation answers
 * @param steps the arithmetic, a sentence a step
 * @param result what came of it, a sentence
 * @param citation place in the law
 * @param article address of the article about the pathway, or null
 * @param bucket part of the mix, or null outside it
 * @param statement address of the statement, or null when it is not the reader's own
 */
public record LedgerLine(
    String anchor,
    LocalDate day,
    String title,
    String detail,
    String pathway,
    String recorded,
    String counted,
    String tone,
    String state,
    String question,
    List<String> steps,
    String result,
    String citation,
    String article,
    String bucket,
    String statement) {

  public LedgerLine {
    steps = List.copyOf(steps);
  }
}
