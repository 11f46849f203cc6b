package id.corpu.jp.web;

import id.corpu.jp.application.rules.Setting;
import id.corpu.jp.domain.Policy;
import id.corpu.jp.domain.SwitchDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A setting as the page lists it: what it is, what holds today, and what it may be.
 *
 * @param name its key
 * @param label its name on the screen
 * @param effect what it changes
 * @param warning why the text is doubtful, or null
 * @param value what holds, in words
 * @param isDefault whether nobody has decided it yet
 * @param choices values to choose from, by code; empty for a number
 */
public record SettingRow(
    String name,
    String label,
    String effect,
    String warning,
    String value,
    boolean isDefault,
    Map<String, String> choices) {

  private static final String MINUTES = "minutesPerJp";
  private static final String POLICY = "policy";

  /**
   * Every setting of a city.
   *
   * @param policy the regulation in force today
   * @param shipped regulations to choose from
   */
  static List<SettingRow> all(
      Policy policy, List<Policy> shipped, List<Setting> decided, LocalDate today, Words words) {
    List<SettingRow> rows = new ArrayList<>();
    Map<String, String> regulations = new LinkedHashMap<>();
    shipped.forEach(one -> regulations.put(one.id(), one.regulation().label()));
    rows.add(
        new SettingRow(
            POLICY,
            words.say("rules.follows"),
            words.say("rules.follows.effect"),
            null,
            policy.regulation().label(),
            inForce(decided, POLICY, today).isEmpty(),
            regulations));
    Optional<Setting> minutes = inForce(decided, MINUTES, today);
    rows.add(
        new SettingRow(
            MINUTES,
            words.say("rules.minutes"),
            words.say("rules.minutes.effect"),
            words.say("rules.minutes.warning"),
            minutes.map(Setting::value).orElse(Integer.toString(policy.minutesPerJp())),
            minutes.isEmpty(),
            Map.of()));
    for (SwitchDefinition definition : policy.switches()) {
      String name = "switch." + definition.id();
      Optional<Setting> answer = inForce(decided, name, today);
      Map<String, String> choices = new LinkedHashMap<>();
      definition.values().forEach((code, wording) -> choices.put(code, wording.in(words.locale())));
      rows.add(
          new SettingRow(
              name,
              definition.name().in(words.locale()),
              definition.effect().in(words.locale()),
              definition.warning().map(text -> text.in(words.locale())).orElse(null),
              choices.get(answer.map(Setting::value).orElse(definition.standard())),
              answer.isEmpty(),
              choices));
    }
    return rows;
  }

  private static Optional<Setting> inForce(List<Setting> decided, String name, LocalDate today) {
    return decided.stream()
        .filter(setting -> setting.name().equals(name) && !setting.validFrom().isAfter(today))
        .reduce((earlier, later) -> later);
  }

  public boolean isNumber() {
    return choices.isEmpty();
  }
}
