package id.corpu.jp;

/**
 * The JP of the people of one unit, without those of the units beneath it.
 *
 * @param unitId key of the unit
 * @param unit its name
 * @param figures the sums
 */
public record UnitFigures(long unitId, String unit, Figures figures) {}
