package id.corpu.jp.application.rules;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that an institution decided where the regulation leaves it open.
 *
 * @param name {@link Settings#MINUTES_PER_JP}, {@link Settings#POLICY}, or {@link Settings#SWITCH}
 *     and the switch's id
 * @param value the decision
 * @param validFrom first day on which it holds
 * @param decidedBy who decided it, by which document
 * @param reason why
 * @param recordedAt when it was entered here
 */
public record Setting(
    String name,
    String value,
    LocalDate validFrom,
    String decidedBy,
    String reason,
    Instant recordedAt) {

  /** Id of the switch it answers, or null when it is another setting. */
  public String switchId() {
    return name.startsWith(Settings.SWITCH) ? name.substring(Settings.SWITCH.length()) : null;
  }
}
