package id.corpu.demo.domain;

import id.corpu.jp.PastClaims.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A claim of somebody of the demo city and how far it has come.
 *
 * @param claimant index of the resident
 * @param first first day of what was learned
 * @param last its last day
 * @param number of the certificate
 * @param steps what happened, the first first; none for a draft
 */
public record ClaimStory(
    UUID uuid,
    int claimant,
    ClaimIdea idea,
    LocalDate first,
    LocalDate last,
    String number,
    Instant begun,
    List<Happened> steps) {

  /**
   * Something that happened.
   *
   * @param byOfficer whether an officer did it; else the claimant
   */
  public record Happened(Kind kind, Instant at, boolean byOfficer) {}

  /** A claim on which these things happened, a few days apart, beginning the day after the end. */
  static ClaimStory of(
      UUID uuid, int claimant, ClaimIdea idea, LocalDate around, ZoneId zone, Kind... kinds) {
    LocalDate last = around;
    while (hasWeekend(last.minusDays(idea.days() - 1L), last)) {
      last = last.minusDays(1);
    }
    LocalDate first = last.minusDays(idea.days() - 1L);
    Instant begun = last.plusDays(1).atTime(9, 0).atZone(zone).toInstant();
    List<Happened> steps = new ArrayList<>();
    for (int i = 0; i < kinds.length; i++) {
      boolean byOfficer = kinds[i] != Kind.SUBMITTED && kinds[i] != Kind.WITHDRAWN;
      Instant at = last.plusDays(1 + 2L * i).atTime(10, 20).atZone(zone).toInstant();
      steps.add(new Happened(kinds[i], at, byOfficer));
    }
    String number =
        String.format(
            "%03d/%s/%d", Math.floorMod(uuid.hashCode(), 900) + 100, "SERT", last.getYear());
    return new ClaimStory(uuid, claimant, idea, first, last, number, begun, List.copyOf(steps));
  }

  private static boolean hasWeekend(LocalDate first, LocalDate last) {
    return first.datesUntil(last.plusDays(1)).anyMatch(day -> !day.equals(Workdays.weekday(day)));
  }
}
