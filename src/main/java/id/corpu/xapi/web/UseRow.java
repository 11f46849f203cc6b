package id.corpu.xapi.web;

import id.corpu.xapi.domain.use.UseCount;
import id.corpu.xapi.domain.use.UseKind;
import java.time.LocalDate;

/**
 * A line of a table of use.
 *
 * @param day null in a table by kind
 * @param kind key of the kind's label; null in a table by day
 */
public record UseRow(LocalDate day, String kind, UseCount count) {

  static UseRow of(LocalDate day, UseCount count) {
    return new UseRow(day, null, count);
  }

  static UseRow of(UseKind kind, UseCount count) {
    return new UseRow(null, kind.key(), count);
  }
}
