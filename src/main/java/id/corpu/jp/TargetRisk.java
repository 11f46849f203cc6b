package id.corpu.jp;

/**
 * How likely somebody is to miss the yearly target (20 JP in Blitar 35/2023 Pasal 22(1)), from no
 * risk to the greatest. {@link RiskRule} says how it is reckoned.
 */
public enum TargetRisk {
  /** The target is reached, or the regulation asks for none. */
  REACHED,
  /** What waits would fill the target; only evidence is missing. */
  EVIDENCE,
  /** As far as the part of the year that has passed. */
  ON_COURSE,
  /** Behind, but one full day of study a week until the end of the year is enough. */
  BEHIND,
  /** More than one full day of study a week is needed. */
  AT_RISK,
  /** Not even a full day of study on every day that is left is enough. */
  OUT_OF_REACH
}
