package id.corpu.jp.domain;

import java.util.Objects;

/**
 * Where the law says it, short enough for a table cell: {@code Blitar 35/2023 Lamp. B B2 no. 3}.
 *
 * @param label regulation, then article or annex, section and row
 */
public record Citation(String label) {

  public Citation {
    if (Objects.requireNonNull(label, "label").isBlank()) {
      throw new IllegalArgumentException("a citation names its place");
    }
  }

  @Override
  public String toString() {
    return label;
  }
}
