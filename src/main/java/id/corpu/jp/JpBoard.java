package id.corpu.jp;

import java.util.List;

/**
 * Figures of many people, read from the totals that the ledger keeps; no statement is walked.
 *
 * <p>The caller's scope is part of every query: who may see the board (or manage JP) sees the whole
 * institution, who may see a unit sees that unit and those beneath it.
 */
public interface JpBoard {

  /** Sums over everybody in the filter. */
  Figures figures(BoardFilter filter);

  /** Sums by unit, by name of the unit. */
  List<UnitFigures> byUnit(BoardFilter filter);

  /** Sums by PNS and PPPK; a type without people is missing. */
  List<TypeFigures> byType(BoardFilter filter);

  /** Twelve months: how many had reached the target by then, and what was counted in each. */
  List<MonthFigures> byMonth(BoardFilter filter);

  /**
   * The people behind a figure.
   *
   * @param page from 1
   * @param size rows of a page, 1 to 200
   */
  PeoplePage people(BoardFilter filter, PeopleOrder order, int page, int size);

  /**
   * The people whose supervisor the caller is.
   *
   * @param page from 1
   * @param size rows of a page, 1 to 200
   */
  PeoplePage staff(int year, PeopleOrder order, int page, int size);

  /** How the risk of missing the target is reckoned today for a year of the caller's city. */
  RiskRule risk(int year);
}
