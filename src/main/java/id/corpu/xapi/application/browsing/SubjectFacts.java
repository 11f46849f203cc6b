package id.corpu.xapi.application.browsing;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What the store knows of a person, verb or activity.
 *
 * @param identifier IFI with its kind, or IRI
 * @param names under which a person was mentioned, or the portal's own name for them first
 * @param definition of an activity, as JSON
 * @param first when its first statement was stored
 * @param last when its last one was
 * @param months statements stored in the last twelve months, the last first
 * @param verbs of its newest statements, the most frequent first
 */
public record SubjectFacts(
    String identifier,
    List<String> names,
    Optional<String> definition,
    Optional<Instant> first,
    Optional<Instant> last,
    Count total,
    List<InMonth> months,
    List<OfVerb> verbs) {

  /** How far statements are counted: the screen says "more than". */
  public static final int MOST = 10_000;

  /** How many of the newest statements tell which verbs are used. */
  public static final int SAMPLE = 1_000;

  /** A number of statements, or more than {@link #MOST}. */
  public record Count(int number) {

    public boolean isMore() {
      return number > MOST;
    }

    /** At most {@link #MOST}. */
    public int shown() {
      return Math.min(number, MOST);
    }
  }

  /** Statements of a month of the institution's calendar. */
  public record InMonth(YearMonth month, Count count) {}

  /** How often a verb stands in the newest statements. */
  public record OfVerb(String iri, int statements) {}
}
