package id.corpu.jp.application.viewing;

import id.corpu.jp.Jp;
import id.corpu.jp.application.ledger.EntryRow;
import id.corpu.jp.domain.YearForecast;
import java.util.List;
import java.util.Optional;

/**
 * What stands behind the figures of a person's year.
 *
 * @param months counted JP of each of the twelve months
 * @param pathways sums by pathway, the largest first
 * @param waiting lines that wait, the newest first, not more than {@link #MOST_WAITING}
 * @param forecast where the present year is heading; empty for another year
 */
public record YearInsight(
    List<Month> months,
    List<Pathway> pathways,
    List<EntryRow> waiting,
    Optional<YearForecast> forecast) {

  /** So many waiting lines are listed apart. */
  public static final int MOST_WAITING = 30;

  /**
   * A month of the year.
   *
   * @param month 1 to 12
   * @param counted JP that count, by the day of credit
   */
  public record Month(int month, Jp counted) {}

  /**
   * A pathway of the year.
   *
   * @param pathway row of the regulation
   * @param counted JP that count
   * @param waiting JP that wait
   * @param over JP beyond a cap or ceiling
   * @param entries lines of the ledger
   */
  public record Pathway(String pathway, Jp counted, Jp waiting, Jp over, int entries) {}

  public YearInsight {
    months = List.copyOf(months);
    pathways = List.copyOf(pathways);
    waiting = List.copyOf(waiting);
  }
}
