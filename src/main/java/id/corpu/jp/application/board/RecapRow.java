package id.corpu.jp.application.board;

import id.corpu.jp.Jp;
import id.corpu.jp.PersonFigures;
import id.corpu.people.PersonCard;

/**
 * A person's year in a recap.
 *
 * @param person who it is, with the number masked
 * @param figures the year's figures; the unit is that of the year
 * @param adjusted sum of adjustments of closed years
 */
public record RecapRow(PersonCard person, PersonFigures figures, Jp adjusted) {}
