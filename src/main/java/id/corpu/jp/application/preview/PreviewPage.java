package id.corpu.jp.application.preview;

import java.util.List;

/**
 * A page of those whom a change touches, the largest changes first.
 *
 * @param rows the people of this page
 * @param total rows in the whole list
 * @param page number of this page, from 1
 * @param size most rows of a page
 */
public record PreviewPage(List<PreviewRow> rows, int total, int page, int size) {

  public PreviewPage {
    rows = List.copyOf(rows);
  }
}
