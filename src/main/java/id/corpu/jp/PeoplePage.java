package id.corpu.jp;

import java.util.List;

/**
 * A page of a list of people.
 *
 * @param rows the people of this page
 * @param total people in the whole list
 * @param page number of this page, from 1
 * @param size most rows of a page
 */
public record PeoplePage(List<PersonFigures> rows, int total, int page, int size) {

  public PeoplePage {
    rows = List.copyOf(rows);
  }

  public int pages() {
    return Math.max(1, (total + size - 1) / size);
  }
}
