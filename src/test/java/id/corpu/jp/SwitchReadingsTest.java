package id.corpu.jp;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.jp.domain.AsnStatus;
import id.corpu.jp.domain.Conversion;
import id.corpu.jp.domain.Effort;
import id.corpu.jp.domain.LearningActivity;
import id.corpu.jp.domain.LedgerEntry;
import id.corpu.jp.domain.MinutesPerJp;
import id.corpu.jp.domain.Policy;
import id.corpu.jp.domain.Scope;
import id.corpu.jp.domain.StatusHistory;
import id.corpu.jp.domain.SwitchDefinition;
import id.corpu.jp.domain.Switches;
import id.corpu.people.AsnType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What each answer to a question that a text leaves open does to people's JP. */
class SwitchReadingsTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 4);

  @Test
  @DisplayName("every switch says what it does, and why the text is doubtful, in both languages")
  void isExplained() {
    assertThat(Policies.ALL)
        .allSatisfy(
            policy ->
                assertThat(policy.switches())
                    .isNotEmpty()
                    .allSatisfy(
                        definition -> {
                          assertThat(definition.effect().id()).isNotBlank();
                          assertThat(definition.warning()).isPresent();
                          assertThat(definition.values()).containsKey(definition.standard());
                        }));
  }

  @Test
  @DisplayName("every condition of a row is reached by an answer that its switch offers")
  void leadsSomewhere() {
    for (Policy policy : Policies.ALL) {
      for (SwitchDefinition definition : policy.switches()) {
        List<List<String>> seen =
            definition.values().keySet().stream()
                .map(value -> policy.settle(Switches.none().with(definition.id(), value)))
                .map(
                    settled ->
                        Stream.concat(
                                policy.rows().stream()
                                    .map(
                                        row ->
                                            row.inForce(settled)
                                                + row.pool(settled)
                                                + row.bucket(settled)
                                                + row.rates().rule(Scope.NATIONAL, settled)
                                                + row.rates().rule(Scope.INTERNATIONAL, settled)
                                                + row.eligibility().admits(AsnType.PPPK, settled)),
                                policy.ceilings(settled).stream().map(Object::toString))
                            .toList())
                .toList();
        assertThat(seen).as(policy + " " + definition.id()).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  @DisplayName("education counts in Blitar unless Article 22(2) is read as training only")
  void educationInBlitar() {
    LearningActivity semester = activity("higher-education", new Effort.Semesters(DAY, 1));

    assertThat(credited("blitar-35-2023", AsnType.PNS, "", semester)).containsExactly("20.00");
    assertThat(credited("blitar-35-2023", AsnType.PNS, "educationCounts=false", semester))
        .containsExactly("0.00");
  }

  @Test
  @DisplayName("mentoring has two sessions a month of its own, or shares them with coaching")
  void mentoringInBlitar() {
    LearningActivity coaching = activity("coaching", new Effort.Sessions(DAY, 2));
    LearningActivity mentoring = activity("mentoring", new Effort.Sessions(DAY.plusDays(1), 1));

    assertThat(credited("blitar-35-2023", AsnType.PNS, "", coaching, mentoring))
        .containsExactly("4.00", "2.00");
    assertThat(
            credited("blitar-35-2023", AsnType.PNS, "mentoringCounter=SHARED", coaching, mentoring))
        .containsExactly("4.00", "0.00");
  }

  @Test
  @DisplayName("self-study moves within the mix and keeps its JP")
  void selfStudyInBlitar() {
    LearningActivity study =
        LearningActivity.study(
            "a", "self-study", Scope.NATIONAL, DAY.atTime(9, 0), Policies.BLITAR.zone(), 45);

    assertThat(entries("blitar-35-2023", AsnType.PNS, "", study))
        .extracting(LedgerEntry::bucket)
        .containsExactly(Optional.of("10"));
    assertThat(entries("blitar-35-2023", AsnType.PNS, "selfStudyBucket=SEVENTY", study))
        .extracting(LedgerEntry::bucket)
        .containsExactly(Optional.of("70"));
  }

  @Test
  @DisplayName("a seminar in Mojokerto is worth its day, or what its certificate says")
  void certificatesInMojokerto() {
    LearningActivity seminar =
        activity("seminar-conference", new Effort.Days(List.of(DAY), BigDecimal.valueOf(8)));

    assertThat(credited("mojokerto-53-2023", AsnType.PNS, "", seminar)).containsExactly("4.00");
    assertThat(credited("mojokerto-53-2023", AsnType.PNS, "dayOrCertificate=CERTIFICATE", seminar))
        .containsExactly("8.00");
  }

  @Test
  @DisplayName("a webinar earns nothing until Mojokerto counts it within the day of e-learning")
  void webinarsInMojokerto() {
    LearningActivity lesson = hours("a", "e-learning", 9);
    LearningActivity webinar = hours("b", "webinar", 13);

    assertThat(credited("mojokerto-53-2023", AsnType.PNS, "", lesson, webinar))
        .containsExactly("2.00", "0.00");
    assertThat(credited("mojokerto-53-2023", AsnType.PNS, "webinar=E_LEARNING", lesson, webinar))
        .containsExactly("2.00", "1.00");
  }

  @Test
  @DisplayName("Mojokerto's ceiling of PPPK is counted by calendar year or by work agreement")
  void yearOfPppkInMojokerto() {
    LearningActivity before = programme("a", "course", DAY, 24);
    LearningActivity after = programme("b", "course", DAY.plusMonths(4), 24);

    assertThat(credited("mojokerto-53-2023", AsnType.PPPK, "", before, after))
        .containsExactly("24.00", "0.00");
    assertThat(credited("mojokerto-53-2023", AsnType.PPPK, "pppkYear=CONTRACT", before, after))
        .containsExactly("24.00", "24.00");
  }

  @Test
  @DisplayName("seminar and dissemination of one day count once in Kediri, or each")
  void sharedRowInKediri() {
    LearningActivity seminar = activity("seminar-conference", new Effort.Days(List.of(DAY), null));
    LearningActivity talk = activity("socialization", new Effort.Days(List.of(DAY), null));

    assertThat(credited("kediri-33-2022", AsnType.PNS, "", seminar, talk))
        .containsExactly("4.00", "0.00");
    assertThat(credited("kediri-33-2022", AsnType.PNS, "seminarDay=SEPARATE", seminar, talk))
        .containsExactly("4.00", "4.00");
  }

  @Test
  @DisplayName("classical training earns nothing in Denpasar without the national values")
  void fallbackInDenpasar() {
    LearningActivity course = programme("a", "course", DAY, 10);

    assertThat(credited("denpasar-2-2023", AsnType.PNS, "", course)).containsExactly("10.00");
    assertThat(credited("denpasar-2-2023", AsnType.PNS, "nationalFallback=off", course))
        .containsExactly("0.00");
  }

  @Test
  @DisplayName("technical training is open to PPPK of Tangerang Selatan unless it is closed")
  void trainingOfPppkInTangsel() {
    LearningActivity training = programme("a", "technical-training", DAY, 10);

    assertThat(credited("tangsel-74-2022", AsnType.PPPK, "", training)).containsExactly("10.00");
    assertThat(credited("tangsel-74-2022", AsnType.PPPK, "pppkTraining=false", training))
        .containsExactly("0.00");
  }

  private static LearningActivity activity(String pathway, Effort effort) {
    return new LearningActivity(pathway, pathway, Scope.NATIONAL, "", effort);
  }

  private static LearningActivity programme(String id, String pathway, LocalDate end, int jp) {
    return LearningActivity.programme(id, pathway, Scope.NATIONAL, end, BigDecimal.valueOf(jp));
  }

  /** An hour and a half, which is 2 JP. */
  private static LearningActivity hours(String id, String pathway, int hour) {
    return LearningActivity.study(
        id, pathway, Scope.NATIONAL, DAY.atTime(hour, 0), Policies.BLITAR.zone(), 90);
  }

  private static List<String> credited(
      String policy, AsnType type, String answer, LearningActivity... activities) {
    return entries(policy, type, answer, activities).stream()
        .map(entry -> entry.credited().toString())
        .toList();
  }

  private static List<LedgerEntry> entries(
      String id, AsnType type, String answer, LearningActivity... activities) {
    Policy policy = Policies.of(id);
    String[] pair = answer.split("=");
    Switches switches = pair.length == 2 ? Switches.none().with(pair[0], pair[1]) : Switches.none();
    StatusHistory status =
        StatusHistory.always(
            new AsnStatus(type, type == AsnType.PPPK ? DAY.minusMonths(10) : null));
    return new Conversion(
            policy, switches, MinutesPerJp.of(policy.minutesPerJp()), policy.zone(), status)
        .convert(List.of(activities));
  }
}
