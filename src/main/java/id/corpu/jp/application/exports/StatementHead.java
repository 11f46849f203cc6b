package id.corpu.jp.application.exports;

import id.corpu.jp.Jp;
import id.corpu.jp.YearOverview;
import id.corpu.jp.application.books.AdjustmentViewing.Books;
import id.corpu.jp.domain.PolicyHistory;
import id.corpu.people.PersonCard;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * The head of a person's statement of a year; its lines are read after it, some at a time.
 *
 * @param person whose
 * @param own whether it is the reader's own
 * @param number NIP or NI PPPK; masked unless it is the reader's own
 * @param city name of the city
 * @param zone the city's zone
 * @param at when it was made
 * @param overview the year at a glance
 * @param pathways sums by pathway
 * @param policies the regulation in force by date, for names
 * @param books whether the year is closed, and its adjustments
 */
public record StatementHead(
    PersonCard person,
    boolean own,
    String number,
    String city,
    ZoneId zone,
    Instant at,
    YearOverview overview,
    List<PathwaySum> pathways,
    PolicyHistory policies,
    Books books) {

  /** What a pathway adds up to in the year. */
  public record PathwaySum(String pathway, Jp counted, Jp waiting, Jp over, int entries) {}

  public StatementHead {
    pathways = List.copyOf(pathways);
  }
}
