package id.corpu.guidance.application;

import java.util.List;

/**
 * A page of a list of sessions, the newest first.
 *
 * @param number from 1 on
 * @param total sessions on all pages
 */
public record SessionPage(List<SessionRow> rows, int number, int total) {

  /** Sessions on a page. */
  public static final int SIZE = 20;

  public SessionPage {
    rows = List.copyOf(rows);
  }

  public int pages() {
    return Math.max(1, (total + SIZE - 1) / SIZE);
  }

  public int first() {
    return total == 0 ? 0 : (number - 1) * SIZE + 1;
  }

  public int last() {
    return (number - 1) * SIZE + rows.size();
  }
}
