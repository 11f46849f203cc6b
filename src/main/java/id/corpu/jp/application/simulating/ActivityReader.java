package id.corpu.jp.application.simulating;

import id.corpu.jp.domain.Effort;
import id.corpu.jp.domain.LearningActivity;
import id.corpu.jp.domain.Proof;
import id.corpu.jp.domain.Scope;
import id.corpu.jp.domain.Standing;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Reads one activity of a question; its shape follows from the measure that it carries. */
final class ActivityReader {

  private static final List<String> MEASURES =
      List.of("minutes", "count", "days", "semesters", "from", "programJp");
  private static final int DAY_IN_MINUTES = 24 * 60;
  private static final int MOST_SESSIONS = 100;
  private static final int MOST_SEMESTERS = 20;
  private static final int MOST_DAYS = 366;

  private final ZoneId zone;
  private final Predicate<String> pathways;

  /**
   * @param zone the city's zone, in which times without an offset are read
   * @param pathways which pathways there are
   */
  ActivityReader(ZoneId zone, Predicate<String> pathways) {
    this.zone = zone;
    this.pathways = pathways;
  }

  LearningActivity read(int index, Fields fields) {
    String pathway = fields.text("pathway");
    if (!pathways.test(pathway)) {
      throw fields.wrong("PATHWAY_UNKNOWN", "pathway");
    }
    Scope scope = scope(fields);
    Effort effort = effort(fields);
    Proof proof = fields.has("documents") ? Proof.of(fields.codes("documents")) : Proof.complete();
    return new LearningActivity(
        String.format("a%04d", index), pathway, scope, "", effort, proof, Standing.ACCEPTED);
  }

  private static Scope scope(Fields fields) {
    String name = fields.text("scope");
    return Arrays.stream(Scope.values())
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(() -> fields.wrong("SCOPE_UNKNOWN", "scope"));
  }

  private Effort effort(Fields fields) {
    List<String> present = MEASURES.stream().filter(fields::has).toList();
    if (present.isEmpty()) {
      throw fields.wrong("MEASURE_MISSING", null);
    }
    if (present.size() > 1) {
      throw fields.wrong("MEASURES_MIXED", present.get(1));
    }
    return switch (present.get(0)) {
      case "minutes" ->
          new Effort.Study(
              fields.moment("start", zone),
              Duration.ofMinutes(fields.whole("minutes", DAY_IN_MINUTES)));
      case "count" ->
          new Effort.Sessions(fields.date("date"), fields.whole("count", MOST_SESSIONS));
      case "days" ->
          new Effort.Days(
              fields.dates("days", MOST_DAYS),
              fields.has("certificateJp") ? fields.jp("certificateJp") : null);
      case "semesters" ->
          new Effort.Semesters(fields.date("end"), fields.whole("semesters", MOST_SEMESTERS));
      case "from" -> certificate(fields);
      default -> new Effort.Programme(fields.date("end"), fields.jp("programJp"));
    };
  }

  private static Effort certificate(Fields fields) {
    LocalDate from = fields.date("from");
    LocalDate to = fields.date("to");
    if (to.isBefore(from) || to.isAfter(from.plusYears(1))) {
      throw fields.wrong("PERIOD_IMPOSSIBLE", "to");
    }
    BigDecimal jp = fields.jp("certificateJp");
    return new Effort.Certified(from, to, jp);
  }
}
