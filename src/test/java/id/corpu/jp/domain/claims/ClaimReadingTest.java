package id.corpu.jp.domain.claims;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.jp.Policies;
import id.corpu.jp.domain.MinutesPerJp;
import id.corpu.jp.domain.PolicyHistory;
import id.corpu.jp.domain.Switches;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimReadingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Set<String> CERTIFICATE = Set.of("CERTIFICATE");

  private final Map<String, String> typed = new HashMap<>();

  ClaimReadingTest() {
    typed.put("scope", "NATIONAL");
    typed.put("title", "Lokakarya pelayanan publik");
    typed.put("organiser", "LAN");
    typed.put("from1", "2026-11-02");
    typed.put("to1", "2026-11-03");
    typed.put("learned", "Menyusun standar pelayanan");
  }

  private static ClaimReading reading(String pathway) {
    return new ClaimReading(
        pathway,
        PolicyHistory.always(Policies.BLITAR, Switches.none()),
        MinutesPerJp.of(45),
        TODAY);
  }

  private List<String> problems(String pathway, Set<String> documents) {
    ClaimReading reading = reading(pathway);
    assertThat(reading.read(new ClaimDraft(typed), documents).isEmpty())
        .isEqualTo(!reading.problems().isEmpty());
    return reading.problems().stream().map(p -> p.field() + " " + p.code()).toList();
  }

  private ClaimFacts facts(String pathway) {
    return reading(pathway).read(new ClaimDraft(typed), CERTIFICATE).orElseThrow();
  }

  @Test
  @DisplayName("Lamp. B B1 no. 7: a workshop is claimed with its days and its certificate")
  void workshop() {
    typed.put("certificateNumber", " 012/LAN/2026 ");

    ClaimFacts facts = facts("workshop");

    assertThat(facts.stretches().days()).hasSize(2);
    assertThat(facts.programmeJp()).isEmpty();
    assertThat(facts.certificate().orElseThrow().key()).isEqualTo("012LAN2026");
  }

  @Test
  @DisplayName("without the document that the row asks for it cannot be submitted")
  void documentMissing() {
    assertThat(problems("workshop", Set.of("OTHER")))
        .containsExactly("documents CLAIM_DOCUMENTS_MISSING");
    assertThat(problems("self-study", CERTIFICATE)).contains("documents CLAIM_DOCUMENTS_MISSING");
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "2026-11-03, 2026-11-02, to1 CLAIM_DAYS_REVERSED",
    "2026-11-21, , from1 CLAIM_DAY_TO_COME",
    "2026-11-19, 2026-11-21, to1 CLAIM_DAY_TO_COME",
    "kemarin, , from1 CLAIM_NOT_A_DAY",
    "2026-02-30, , from1 CLAIM_NOT_A_DAY",
    "1999-01-01, , from1 CLAIM_DAY_TOO_EARLY",
    ", 2026-11-02, from1 CLAIM_FROM_NEEDED",
    ", , from1 CLAIM_DAYS_NEEDED",
    "2025-01-01, 2026-06-01, to1 CLAIM_TOO_MANY_DAYS"
  })
  @DisplayName("days that are reversed, to come, or no days are refused at their field")
  void badDays(String from, String to, String problem) {
    typed.put("from1", from);
    typed.put("to1", to);
    assertThat(problems("workshop", CERTIFICATE)).containsExactly(problem);
  }

  @Test
  @DisplayName("stretches that overlap are refused, in whatever order they are typed")
  void overlap() {
    typed.put("from3", "2026-10-30");
    typed.put("to3", "2026-11-02");
    assertThat(problems("workshop", CERTIFICATE)).containsExactly("from2 CLAIM_DAYS_OVERLAP");

    typed.put("to3", "2026-11-01");
    assertThat(facts("workshop").stretches().toString())
        .isEqualTo("2026-10-30/2026-11-01,2026-11-02/2026-11-03");
  }

  @ParameterizedTest(name = "{0} JP: {1}")
  @CsvSource({
    "0, CLAIM_JP_RANGE",
    "10000, CLAIM_JP_RANGE",
    "'0,001', CLAIM_NOT_JP",
    "-3, CLAIM_NOT_JP",
    "banyak, CLAIM_NOT_JP",
    "'65', CLAIM_JP_TOO_LONG",
    ", CLAIM_JP_NEEDED"
  })
  @DisplayName("a programme's JP lie between 0 and 10,000 and fit into its days")
  void badJp(String jp, String code) {
    typed.put("programmeJp", jp);
    assertThat(problems("technical-training", CERTIFICATE)).containsExactly("programmeJp " + code);
  }

  @Test
  @DisplayName("JP are typed with a comma or a point")
  void comma() {
    typed.put("programmeJp", "12,50");
    assertThat(facts("technical-training").programmeJp()).contains(new BigDecimal("12.50"));
  }

  @ParameterizedTest(name = "{0} minutes: {1}")
  @CsvSource({
    "1500, minutes CLAIM_DAY_TOO_LONG",
    "0, minutes CLAIM_NOT_MINUTES",
    "dua, minutes CLAIM_NOT_MINUTES",
    ", minutes CLAIM_MINUTES_OR_JP"
  })
  @DisplayName("25 hours in a day are refused")
  void badMinutes(String minutes, String problem) {
    typed.put("minutes", minutes);
    assertThat(problems("e-learning", CERTIFICATE)).containsExactly(problem);
  }

  @Test
  @DisplayName("e-learning elsewhere is claimed by minutes a day or by the JP of its certificate")
  void minutesOrJp() {
    typed.put("programmeJp", "6");
    assertThat(facts("e-learning").minutesADay()).isEmpty();
    typed.put("minutes", "90");
    assertThat(facts("e-learning").minutesADay()).contains(90);
  }

  @Test
  @DisplayName("education is claimed by semesters, however long they take")
  void semesters() {
    typed.put("from1", "2023-08-01");
    assertThat(problems("higher-education", Set.of("DIPLOMA")))
        .containsExactly("semesters CLAIM_SEMESTERS_RANGE");
    typed.put("semesters", "6");
    assertThat(problems("higher-education", Set.of("DIPLOMA"))).isEmpty();
  }

  @Test
  @DisplayName("a pathway that the regulation does not know is refused; one without a rate is not")
  void pathways() {
    assertThat(problems("astrologi", CERTIFICATE)).containsExactly("from1 CLAIM_PATHWAY_UNKNOWN");
    assertThat(problems("feedback", Set.of())).isEmpty();
  }

  @Test
  @DisplayName("everything that is missing is named at once")
  void allAtOnce() {
    typed.clear();
    assertThat(problems("workshop", Set.of()))
        .containsExactly(
            "scope CLAIM_SCOPE_NEEDED",
            "title CLAIM_NEEDED.title",
            "organiser CLAIM_NEEDED.organiser",
            "from1 CLAIM_DAYS_NEEDED",
            "learned CLAIM_NEEDED.learned",
            "documents CLAIM_DOCUMENTS_MISSING");
  }

  @Test
  @DisplayName("a draft keeps what is wrong, and nothing that is no field of the form")
  void draftKeeps() {
    ClaimDraft draft = new ClaimDraft(Map.of("programmeJp", "banyak", "state", "ACCEPTED"));
    assertThat(draft.typed()).containsExactly(Map.entry("programmeJp", "banyak"));
  }
}
