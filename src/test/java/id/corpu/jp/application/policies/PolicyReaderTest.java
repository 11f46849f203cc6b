package id.corpu.jp.application.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.corpu.jp.Jp;
import id.corpu.jp.Policies;
import id.corpu.jp.domain.Policy;
import id.corpu.jp.domain.Switches;
import id.corpu.people.AsnType;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PolicyReaderTest {

  private static final String FILE = "blitar-35-2023.json";

  private final PolicyReader reader = PolicyReader.of(Policies.FOLDER);
  private final String shipped = text(FILE);

  @Test
  void readsEveryRowOfBlitar() {
    Policy policy = reader.read(FILE, shipped);

    assertThat(policy.rows()).hasSize(23);
    assertThat(policy.unrated(policy.settle(Switches.none()))).hasSize(6);
    assertThat(policy.target(AsnType.PPPK).orElseThrow().jp()).isEqualTo(Jp.of(20));
    assertThat(policy.ceiling(AsnType.PPPK, Switches.none())).contains(Jp.of(24));
    assertThat(policy.ceiling(AsnType.PNS, Switches.none())).isEmpty();
    assertThat(policy.mix().orElseThrow().shares(Jp.of(20)))
        .isEqualTo(Map.of("10", Jp.of(2), "20", Jp.of(4), "70", Jp.of(14)));
    assertThat(policy.row("higher-education").orElseThrow().bucket()).isEmpty();
  }

  @Test
  void readsEveryShippedRegulation() {
    assertThat(PolicyReader.all(Policies.FOLDER))
        .extracting(Policy::id)
        .containsExactly(
            "blitar-35-2023",
            "denpasar-2-2023",
            "kediri-33-2022",
            "mojokerto-53-2023",
            "tangsel-74-2022");
  }

  @Test
  void refusesUnknownRuleKindNamingFileRowAndField() {
    assertThat(problemsOf(shipped.replaceFirst("PER_SEMESTER", "PER_MOON")))
        .anySatisfy(
            problem -> {
              assertThat(problem.file()).isEqualTo(FILE);
              assertThat(problem.row()).contains("higher-education");
              assertThat(problem.field()).isEqualTo("rules.national.kind");
            });
  }

  @Test
  void refusesHoleNamingTheMissingField() {
    assertThat(problemsOf(shipped.replace("\"capPerDayJp\": 4", "\"capPerWeekJp\": 4")))
        .anySatisfy(
            problem -> {
              assertThat(problem.row()).contains("e-learning");
              assertThat(problem.field()).isEqualTo("rules.international.capPerDayJp");
            });
    assertThat(problemsOf(shipped.replace("\"timeZone\": \"Asia/Jakarta\",", "")))
        .extracting(PolicyProblem::field)
        .contains("timeZone");
  }

  @Test
  void refusesNamesThatLeadNowhere() {
    assertThat(
            problemsOf(shipped.replace("\"switch\": \"pppkExchange\"", "\"switch\": \"exchange\"")))
        .hasToString(
            "[blitar-35-2023.json, row employee-exchange, field"
                + " eligibilityAlternatives.when.switch: there is no switch exchange]");
    assertThat(problemsOf(shipped.replace("\"default\": \"LITERAL\"", "\"default\": \"GUESS\"")))
        .extracting(PolicyProblem::field)
        .containsExactly("switches.blitarInternational.default");
    assertThat(problemsOf(shipped.replace("\"id\": \"mentoring\"", "\"id\": \"coaching\"")))
        .extracting(PolicyProblem::message)
        .containsExactly("stands twice in the file");
    assertThat(problemsOf(shipped.replace("\"percent\": 70", "\"percent\": 60")))
        .extracting(PolicyProblem::field)
        .containsExactly("mix.buckets");
    assertThat(
            problemsOf(
                shipped.replace("\"validFrom\": \"2023-06-07\"", "\"validFrom\": \"2023-02-30\"")))
        .extracting(PolicyProblem::field)
        .containsExactly("regulation.validFrom");
  }

  @Test
  void refusesWhatTheListOfAStatusDoesNotSay() {
    String tangsel = "tangsel-74-2022.json";
    String text = text(tangsel);

    assertThat(problemsOf(tangsel, text.replaceFirst("\"self-study\",", "")))
        .extracting(PolicyProblem::toString)
        .containsExactly(
            tangsel + ", row self-study, field asnTypes: is open to PPPK but not on its list");
    assertThat(problemsOf(tangsel, text.replace("\"to\": \"02-28\"", "\"to\": \"02-30\"")))
        .extracting(PolicyProblem::field)
        .containsExactly("deadlines.inventory-pns.due", "deadlines.inventory-pppk.due");
  }

  @Test
  void refusesGapClassesThatLeaveAHole() {
    String kediri = "kediri-33-2022.json";

    assertThat(problemsOf(kediri, text(kediri).replace("\"from\": 61", "\"from\": 81")))
        .extracting(PolicyProblem::field)
        .containsExactly("gapScales.performance.classes.3.from");
  }

  @Test
  void refusesWhatIsNoJsonObject() {
    assertThat(problemsOf("{\"id\": "))
        .extracting(PolicyProblem::message)
        .allMatch(text -> text.startsWith("not JSON"));
    assertThat(problemsOf("[]")).hasSize(1);
    assertThat(problemsOf("")).hasSize(1);
    assertThat(problemsOf("{\"rows\": [1, {}]}")).isNotEmpty();
  }

  @Test
  void refusesPolicyUnderAnotherFileName() {
    PolicyInvalid refusal =
        catchThrowableOfType(
            PolicyInvalid.class, () -> reader.read("kediri-33-2022.json", shipped));
    assertThat(refusal.problems()).extracting(PolicyProblem::field).containsExactly("id");
  }

  private List<PolicyProblem> problemsOf(String json) {
    return problemsOf(FILE, json);
  }

  private List<PolicyProblem> problemsOf(String file, String json) {
    assertThat(json).isNotEqualTo(text(file));
    return catchThrowableOfType(PolicyInvalid.class, () -> reader.read(file, json)).problems();
  }

  private static String text(String file) {
    try {
      return Files.readString(Policies.FOLDER.resolve(file));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
