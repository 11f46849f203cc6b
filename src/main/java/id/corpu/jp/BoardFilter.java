package id.corpu.jp;

import id.corpu.people.AsnType;
import java.util.Optional;

/**
 * Whose figures a board shows. What the caller may not see is left out in any case.
 *
 * @param year calendar year
 * @param unitId only this unit and the units beneath it
 * @param type only PNS or only PPPK
 * @param reached only those who have, or have not, reached the target
 * @param reachedByMonth only those who had reached it by the end of this month, 1 to 12
 */
public record BoardFilter(
    int year,
    Optional<Long> unitId,
    Optional<AsnType> type,
    Optional<Boolean> reached,
    Optional<Integer> reachedByMonth) {

  /** Everybody in that year. */
  public static BoardFilter of(int year) {
    return new BoardFilter(
        year, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public BoardFilter unit(long id) {
    return new BoardFilter(year, Optional.of(id), type, reached, reachedByMonth);
  }

  public BoardFilter type(AsnType only) {
    return new BoardFilter(year, unitId, Optional.of(only), reached, reachedByMonth);
  }

  public BoardFilter reached(boolean yes) {
    return new BoardFilter(year, unitId, type, Optional.of(yes), reachedByMonth);
  }

  public BoardFilter reachedByMonth(int month) {
    return new BoardFilter(year, unitId, type, reached, Optional.of(month));
  }
}
