package id.corpu.jp.domain;

/**
 * The kinds of rule that a policy file may name. A regulation is written with these and is
 * otherwise only data.
 */
public enum RuleKind {
  PROGRAM_JP,
  PER_DAY,
  PER_ACTIVITY,
  ACTUAL_HOURS,
  PER_SEMESTER,
  NOT_APPLICABLE
}
