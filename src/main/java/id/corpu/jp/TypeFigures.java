package id.corpu.jp;

import id.corpu.people.AsnType;

/**
 * The JP of all PNS or of all PPPK.
 *
 * @param type whose
 * @param figures the sums
 */
public record TypeFigures(AsnType type, Figures figures) {}
