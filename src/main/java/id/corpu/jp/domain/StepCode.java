package id.corpu.jp.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * The kinds of step in an explanation, each with its numbers in order. Screens word a step by its
 * code; the English pattern here serves logs and the interface for programs.
 */
public enum StepCode {
  /** minutes, minutes per JP, JP. */
  MINUTES("{0} min / {1} = {2} JP"),
  /** most JP of a day. */
  DAY_CAP("cap of the day {0}"),
  /** factor, JP after it. */
  UPLIFT("x {0} = {1} JP"),
  /** total of the day before, after, difference. */
  DAY_TOTAL("total of the day {0} -> {1}: {2} JP"),
  /** JP of the certificate. */
  CERTIFICATE("certificate {0} JP"),
  /** days of the period, most JP of a day, JP that still fit. */
  PERIOD_CAP("cap of {0} days x {1}, {2} left"),
  /** JP that the days of the period took. */
  PERIOD_TOTAL("total of the period {0} JP"),
  /** JP of the programme. */
  PROGRAMME("programme {0} JP"),
  /** JP of the programme, factor, JP. */
  PROGRAMME_UPLIFT("programme {0} JP x {1} = {2} JP"),
  /** JP of the day. */
  DAY_RATE("1 day = {0} JP"),
  /** JP that the day already has, JP added. */
  DAY_TAKEN("the day already counts {0} JP: {1} JP"),
  /** activities, JP of one, JP. */
  ACTIVITIES("{0} x {1} JP = {2} JP"),
  /** activities, JP of one, factor, JP. */
  ACTIVITIES_UPLIFT("{0} x {1} JP x {2} = {3} JP"),
  /** activities, activities of a set, JP of a set. */
  SET_OF_ACTIVITIES("{0} towards a set of {1} worth {2} JP"),
  /** JP of the sets that this activity completes. */
  SET_TOTAL("sets completed: {0} JP"),
  /** (no number) the set was completed later. */
  SET_COMPLETED_LATER("completed by a later activity, which carries the credit"),
  /** most activities of a month, counted before. */
  MONTH_CAP("at most {0} a month, {1} counted before"),
  /** semesters, JP of one, JP. */
  SEMESTERS("{0} x {1} JP = {2} JP"),
  /** yearly ceiling, JP counted before, JP that still fit. */
  CEILING("ceiling of the year {0}, {1} counted before: {2} JP"),
  /** (no number) the pathway has no rate. */
  NO_RATE("no rate in the regulation: 0 JP"),
  /** (no number) the annex strikes the cell out. */
  NOT_AVAILABLE("not available in this scope: 0 JP"),
  /** (no number) the pathway is closed to the person. */
  NOT_OPEN("pathway not open to this person: 0 JP"),
  /** (no number) rejected by an officer. */
  NOT_ACCEPTED("rejected: 0 JP"),
  /** (no number) the measure is missing. */
  NOT_MEASURED("the measure that the rule counts is missing: 0 JP");

  private final String pattern;

  StepCode(String pattern) {
    this.pattern = pattern;
  }

  /** The step in English. */
  String inEnglish(List<BigDecimal> numbers) {
    String text = pattern;
    for (int i = 0; i < numbers.size(); i++) {
      text = text.replace("{" + i + "}", numbers.get(i).toPlainString());
    }
    return text;
  }
}
