package id.corpu.jp.application.claims;

import java.util.List;

/**
 * A page of a list of claims.
 *
 * @param number from 1 on
 * @param total claims on all pages
 */
public record ClaimPage(List<ClaimRow> rows, int number, long total) {

  /** Claims on a page. */
  public static final int SIZE = 25;

  public ClaimPage {
    rows = List.copyOf(rows);
  }

  /** The page that is shown when that one is asked for: one beyond the last is the last. */
  static int shown(int asked, long total) {
    long last = Math.max(1, (total + SIZE - 1) / SIZE);
    return (int) Math.max(1, Math.min(asked, last));
  }
}
