package id.corpu.jp.web;

import java.util.List;

/**
 * How an entry of the ledger came about, in words.
 *
 * @param anchor id of the line on the page
 * @param recorded JP without caps, formatted
 * @param tone class of the tag: ok, wait or over
 * @param state the tag's words
 * @param steps the arithmetic, a sentence a step
 * @param result what came of it, a sentence
 * @param citation place in the law
 * @param article address of the article about the pathway, or null
 * @param bucket part of the mix, or null outside it
 * @param statement address of the statement, or null when it is not the reader's own
 */
public record LedgerLine(
    String anchor,
    String recorded,
    String tone,
    String state,
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
