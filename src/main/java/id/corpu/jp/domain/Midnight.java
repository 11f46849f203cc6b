package id.corpu.jp.domain;

import id.corpu.jp.domain.Effort.Study;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Cuts study time at local midnight, because daily caps hold for the city's own days. */
final class Midnight {

  private Midnight() {}

  static List<Study> split(Study study, ZoneId zone) {
    List<Study> parts = new ArrayList<>(2);
    Instant end = study.start().plus(study.length());
    for (Instant from = study.start(); from.isBefore(end); ) {
      Instant midnight = from.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
      Instant to = midnight.isBefore(end) ? midnight : end;
      parts.add(new Study(from, Duration.between(from, to)));
      from = to;
    }
    return parts;
  }
}
