package id.corpu.jp.application.simulating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.corpu.jp.Policies;
import id.corpu.jp.domain.ActivitySummary;
import id.corpu.jp.domain.EntryStatus;
import id.corpu.jp.domain.Reason;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.errors.TooLarge;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulationTest {

  private static final String E_LEARNING =
      "{\"pathway\": \"e-learning\", \"scope\": \"NATIONAL\","
          + " \"start\": \"2024-05-06T08:00\", \"minutes\": 135}";

  @Test
  @DisplayName("the example of the interface's description earns what it says")
  void answersTheExample() {
    SimulationResult result = simulate(question("blitar-35-2023", E_LEARNING));

    ActivitySummary first = result.activities().get(0);
    assertThat(first.credited()).hasToString("3.00");
    assertThat(first.status()).isEqualTo(EntryStatus.COUNTED);
    assertThat(first.reasons()).isEmpty();
    assertThat(first.citation()).hasToString("Blitar 35/2023 Lamp. B B2 no. 3");
    assertThat(first.arithmetic()).isEqualTo("135 min / 45 = 3.00 JP; cap of the day 3.00");
  }

  @Test
  @DisplayName("answers come in the order asked, whatever the order of time")
  void keepsTheOrder() {
    SimulationResult result =
        simulate(
            question(
                "blitar-35-2023",
                E_LEARNING.replace("05-06", "05-07"),
                E_LEARNING,
                E_LEARNING.replace("T08:00", "T07:00+07:00").replace("135", "90")));

    assertThat(result.activities())
        .extracting(summary -> summary.credited().toString())
        .containsExactly("3.00", "1.00", "2.00");
    assertThat(result.total()).hasToString("6.00");
  }

  @Test
  @DisplayName("times without an offset are Denpasar's own")
  void readsTimesInTheCitysZone() {
    String late = E_LEARNING.replace("T08:00", "T23:15");
    String same = E_LEARNING.replace("2024-05-06T08:00", "2024-05-06T15:15Z");

    SimulationResult result = simulate(question("denpasar-2-2023", late, same));

    assertThat(result.entries())
        .extracting(entry -> entry.creditedOn().toString())
        .containsExactly("2024-05-06", "2024-05-06", "2024-05-07", "2024-05-07");
  }

  @Test
  @DisplayName("documents decide where they are listed; a pathway of other cities has no rule")
  void looksAtDocumentsAndPathways() {
    String training =
        "{\"pathway\": \"technical-training\", \"scope\": \"NATIONAL\", \"end\": \"2024-06-14\","
            + " \"programJp\": 20, \"documents\": [\"CERTIFICATE\"]}";

    assertThat(simulate(question("tangsel-74-2022", training)).activities().get(0).reasons())
        .containsExactly(Reason.EVIDENCE_INCOMPLETE);
    assertThat(
            simulate(
                    question(
                        "blitar-35-2023",
                        training.replace("technical-training", "focus-group-discussion")))
                .activities()
                .get(0)
                .reasons())
        .containsExactly(Reason.NO_RULE);
  }

  @Test
  @DisplayName("the national ceiling applies only where it is asked for")
  void appliesTheCeilingWhenAsked() {
    String course =
        "{\"pathway\": \"course\", \"scope\": \"NATIONAL\", \"end\": \"2024-06-14\","
            + " \"programJp\": \"30\"}";
    String pppk = question("kediri-33-2022", course).replace("\"PNS\"", "\"PPPK\"");
    String asked =
        pppk.replace(
            "\"activities\"",
            "\"switches\": {\"applyNationalPppkCeiling\": true, \"blitarInternational\":"
                + " \"LITERAL\"}, \"activities\"");

    assertThat(simulate(pppk).total()).hasToString("30.00");
    assertThat(simulate(asked).total()).hasToString("24.00");
  }

  @ParameterizedTest(name = "{2}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "blitar-35-2023 | blitar-1-1999 | policy | POLICY_UNKNOWN",
        "\"policy\" | \"polis\" | policy | TEXT_NEEDED",
        "PNS | Honorer | asnType | ASN_TYPE_UNKNOWN",
        "null | \"kemarin\" | contractStart | DATE_NEEDED",
        "{} | {\"tidakAda\": \"x\"} | switches.tidakAda | SWITCH_UNKNOWN",
        "{} | {\"blitarInternational\": \"x\"} | switches.blitarInternational | SWITCH_VALUE",
        "{} | 7 | switches | OBJECT_NEEDED",
        "activities | kegiatan | activities | LIST_NEEDED",
        "e-learning | belajar | activities[0].pathway | PATHWAY_UNKNOWN",
        "NATIONAL | LOKAL | activities[0].scope | SCOPE_UNKNOWN",
        "135 | 0 | activities[0].minutes | NUMBER_RANGE",
        "135 | 1500 | activities[0].minutes | NUMBER_RANGE",
        "135 | 1e9 | activities[0].minutes | NUMBER_RANGE",
        "135 | 45.5 | activities[0].minutes | NUMBER_RANGE",
        "\"minutes\" | \"menit\" | activities[0] | MEASURE_MISSING",
        "2024-05-06T08:00 | 2024-05-06 | activities[0].start | MOMENT_NEEDED",
        "2024-05-06T08:00 | 2024-02-30T08:00 | activities[0].start | MOMENT_NEEDED",
        "e-learning | higher-education | activities[0] | MEASURE_MISSING",
        "\"minutes\": 135 | \"minutes\": 135, \"count\": 1 | activities[0].count | MEASURES_MIXED",
        "\"minutes\": 135 | \"count\": 101, \"date\": \"2024-05-06\" | activities[0].count |"
            + " NUMBER_RANGE",
        "\"minutes\": 135 | \"programJp\": \"0\", \"end\": \"2024-05-06\" |"
            + " activities[0].programJp | JP_RANGE",
        "\"minutes\": 135 | \"programJp\": 10000, \"end\": \"2024-05-06\" |"
            + " activities[0].programJp | JP_RANGE",
        "\"minutes\": 135 | \"programJp\": 1e5, \"end\": \"2024-05-06\" |"
            + " activities[0].programJp | JP_RANGE",
        "\"minutes\": 135 | \"days\": [] | activities[0].days | LIST_NEEDED",
        "\"minutes\": 135 | \"days\": [\"2024-13-01\"] | activities[0].days[0] | DATE_NEEDED",
        "\"minutes\": 135 | \"from\": \"2024-05-06\", \"to\": \"2024-05-01\","
            + " \"certificateJp\": \"3\" | activities[0].to | PERIOD_IMPOSSIBLE",
        "135} | 135, \"documents\": [\"ijazah saya\"]} | activities[0].documents[0] | CODE_NEEDED"
      })
  void namesTheFirstBadField(String text, String bad, String field, String code) {
    String question =
        question("blitar-35-2023", E_LEARNING)
            .replace("\"activities\"", "\"contractStart\": null, \"switches\": {}, \"activities\"");

    InvalidInput refusal =
        catchThrowableOfType(
            InvalidInput.class, () -> simulate(question.replaceFirst(quoted(text), quoting(bad))));

    assertThat(refusal.field()).isEqualTo(field);
    assertThat(refusal.code()).isEqualTo(code);
  }

  @Test
  @DisplayName("a body that is no JSON object is refused")
  void refusesOtherBodies() {
    for (String body : List.of("", "[]", "{", "\"x\"", "null")) {
      assertThatExceptionOfType(InvalidInput.class)
          .as(body)
          .isThrownBy(() -> simulate(body))
          .matches(refusal -> refusal.field().equals("body"));
    }
  }

  @Test
  @DisplayName("a thousand activities are answered, one more is too many")
  void limitsTheActivities() {
    String[] thousand = Collections.nCopies(1000, E_LEARNING).toArray(String[]::new);
    String[] more = Collections.nCopies(1001, E_LEARNING).toArray(String[]::new);

    assertThat(simulate(question("blitar-35-2023", thousand)).total()).hasToString("3.00");
    assertThatExceptionOfType(TooLarge.class)
        .isThrownBy(() -> simulate(question("blitar-35-2023", more)));
  }

  private static String question(String policy, String... activities) {
    return "{\"policy\": \"%s\", \"asnType\": \"PNS\", \"activities\": [%s]}"
        .formatted(policy, String.join(", ", activities));
  }

  private static String quoted(String text) {
    return java.util.regex.Pattern.quote(text);
  }

  private static String quoting(String text) {
    return java.util.regex.Matcher.quoteReplacement(text);
  }

  private static SimulationResult simulate(String json) {
    return Simulation.convert(new SimulationReader(Policies.ALL).read(json));
  }
}
