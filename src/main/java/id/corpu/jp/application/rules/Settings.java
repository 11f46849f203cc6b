package id.corpu.jp.application.rules;

import id.corpu.jp.application.policies.PolicyVersion;
import id.corpu.jp.domain.MinutesPerJp;
import id.corpu.jp.domain.Policy;
import id.corpu.jp.domain.Switches;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The dated settings of institutions. Rows are only added; of two with one first day, the later
 * entered one holds.
 */
@ApplicationScoped
@OpenUseCase("what a city has decided about JP is public")
public class Settings {

  /** Name of the setting: minutes of study that make one JP. */
  public static final String MINUTES_PER_JP = "minutesPerJp";

  /** Name of the setting: id of the regulation that the city follows. */
  public static final String POLICY = "policy";

  /** What names of settings begin with that answer a switch of the policy. */
  public static final String SWITCH = "switch.";

  private Database database;
  private Clock clock;

  protected Settings() {}

  @Inject
  Settings(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Everything decided, in the order in which later rows overrule earlier ones. */
  public List<Setting> all(long institutionId) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT name, value, valid_from, decided_by, reason, recorded_at FROM"
                            + " jp_setting WHERE institution_id = :institution ORDER BY valid_from,"
                            + " id")
                    .bind("institution", institutionId)
                    .map(
                        (row, context) ->
                            new Setting(
                                row.getString("name"),
                                row.getString("value"),
                                row.getObject("valid_from", LocalDate.class),
                                row.getString("decided_by"),
                                row.getString("reason"),
                                context
                                    .findColumnMapperFor(java.time.Instant.class)
                                    .orElseThrow()
                                    .map(row, "recorded_at", context)))
                    .list());
  }

  /** Adds a decision. */
  void add(long institutionId, Setting setting, long recordedBy) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createUpdate(
                        "INSERT INTO jp_setting (institution_id, name, value, valid_from,"
                            + " decided_by, reason, recorded_by, recorded_at) VALUES (:institution,"
                            + " :name, :value, :from, :decidedBy, :reason, :person, :now)")
                    .bind("institution", institutionId)
                    .bind("name", setting.name())
                    .bind("value", setting.value())
                    .bind("from", setting.validFrom())
                    .bind("decidedBy", setting.decidedBy())
                    .bind("reason", setting.reason())
                    .bind("person", recordedBy)
                    .bind("now", clock.instant())
                    .execute());
  }

  /** The decisions with one more, in the order in which later ones overrule earlier ones. */
  static List<Setting> with(List<Setting> decided, Setting proposal) {
    List<Setting> all = new ArrayList<>(decided);
    all.add(proposal);
    all.sort(Comparator.comparing(Setting::validFrom));
    return all;
  }

  /** Minutes per JP by date; before the first decision the number of the regulation in force. */
  static MinutesPerJp minutes(
      List<Setting> settings, NavigableMap<LocalDate, PolicyVersion> policies) {
    NavigableMap<LocalDate, Integer> decided = new TreeMap<>();
    settings.stream()
        .filter(setting -> setting.name().equals(MINUTES_PER_JP))
        .forEach(setting -> decided.put(setting.validFrom(), Integer.valueOf(setting.value())));
    LocalDate firstDecision = decided.isEmpty() ? LocalDate.MAX : decided.firstKey();
    Map<LocalDate, Integer> byStart = new TreeMap<>(decided);
    policies
        .headMap(firstDecision)
        .forEach((from, version) -> byStart.put(from, version.policy().minutesPerJp()));
    return MinutesPerJp.from(byStart);
  }

  /**
   * The answers to a policy's switches that hold on the last day of a year. An answer that only
   * another regulation knows is passed over.
   */
  static Switches switches(List<Setting> settings, int year, Policy policy) {
    LocalDate lastDay = LocalDate.of(year, 12, 31);
    Map<String, String> answers = new HashMap<>();
    settings.stream()
        .filter(setting -> setting.switchId() != null && !setting.validFrom().isAfter(lastDay))
        .filter(setting -> isAnswer(setting, policy))
        .forEach(setting -> answers.put(setting.switchId(), setting.value()));
    return new Switches(answers);
  }

  /** Whether a setting is one of the values of a policy's switch. */
  static boolean isAnswer(Setting setting, Policy policy) {
    return policy.switches().stream()
        .filter(definition -> definition.id().equals(setting.switchId()))
        .anyMatch(definition -> definition.values().containsKey(setting.value()));
  }
}
