package id.corpu.jp.domain;

/**
 * What the unit column of an annex prints for a row. It is shown only; the rule decides what is
 * counted.
 */
public enum Unit {
  JP,
  DAY,
  ACTIVITY,
  SEMESTER
}
