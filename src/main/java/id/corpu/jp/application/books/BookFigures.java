package id.corpu.jp.application.books;

import id.corpu.jp.Figures;
import id.corpu.jp.Jp;

/**
 * What a city's year adds up to.
 *
 * @param figures the sums over everybody on duty in that year
 * @param adjusted sum of its adjustments of earlier years, which the figures do not contain
 * @param entries lines of everybody
 */
public record BookFigures(Figures figures, Jp adjusted, int entries) {}
