package id.corpu.platform.web;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a list stands, for the tag {@code c:pages}.
 *
 * @param page from 1
 * @param pages how many there are, at least 1
 * @param from number of the first row shown, from 1; 0 when there is none
 * @param to number of the last row shown
 */
public record Paging(int page, int pages, long from, long to, long total) {

  private static final int NEIGHBOURS = 2;

  /** The place of a page among so many rows. */
  public static Paging of(int page, int size, long total) {
    int pages = (int) Math.max(1, (total + size - 1) / size);
    int shown = Math.max(1, Math.min(page, pages));
    long first = (long) (shown - 1) * size + 1;
    return new Paging(
        shown, pages, Math.min(first, total), Math.min(first + size - 1, total), total);
  }

  /** A page's number as the address gives it; 1 when that is no number. */
  public static int number(String parameter) {
    return parameter != null && parameter.matches("[1-9]\\d{0,5}")
        ? Integer.parseInt(parameter)
        : 1;
  }

  /** Numbers to offer: the first, the last and those around the present one. */
  public List<Integer> numbers() {
    return IntStream.rangeClosed(1, pages)
        .filter(n -> n == 1 || n == pages || Math.abs(n - page) <= NEIGHBOURS)
        .boxed()
        .toList();
  }
}
