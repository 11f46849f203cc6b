package id.corpu.jp.application;

import id.corpu.jp.domain.MinutesPerJp;
import id.corpu.jp.domain.Policy;
import id.corpu.jp.domain.Switches;
import id.corpu.platform.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The dated settings of institutions. Rows are only added; of two with one first day, the later
 * entered one holds.
 */
@ApplicationScoped
class Settings {

  /** Name of the setting: minutes of study that make one JP. */
  static final String MINUTES_PER_JP = "minutesPerJp";

  /** What names of settings begin with that answer a switch of the policy. */
  static final String SWITCH = "switch.";

  private Database database;
  private Clock clock;

  protected Settings() {}

  @Inject
  Settings(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Everything decided, in the order in which later rows overrule earlier ones. */
  List<Setting> all(long institutionId) {
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

  /** Minutes per JP by date; before the first decision the policy's own number. */
  static MinutesPerJp minutes(List<Setting> settings, Policy policy) {
    Map<LocalDate, Integer> byStart = new TreeMap<>();
    byStart.put(LocalDate.MIN, policy.minutesPerJp());
    settings.stream()
        .filter(setting -> setting.name().equals(MINUTES_PER_JP))
        .forEach(setting -> byStart.put(setting.validFrom(), Integer.valueOf(setting.value())));
    return MinutesPerJp.from(byStart);
  }

  /** The answers to the policy's switches that hold on the last day of a year. */
  static Switches switches(List<Setting> settings, int year) {
    LocalDate lastDay = LocalDate.of(year, 12, 31);
    Map<String, String> answers = new HashMap<>();
    settings.stream()
        .filter(setting -> setting.switchId() != null && !setting.validFrom().isAfter(lastDay))
        .forEach(setting -> answers.put(setting.switchId(), setting.value()));
    return new Switches(answers);
  }
}
