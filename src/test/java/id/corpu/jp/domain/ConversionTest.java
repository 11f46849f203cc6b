package id.corpu.jp.domain;

import static id.corpu.jp.domain.Scope.INTERNATIONAL;
import static id.corpu.jp.domain.Scope.NATIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.corpu.jp.Jp;
import id.corpu.jp.Policies;
import id.corpu.people.AsnType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConversionTest {

  private static final ZoneId ZONE = Policies.BLITAR.zone();
  private static final LocalDate MONDAY = LocalDate.of(2024, 5, 6);

  @Test
  void explainsStudyAsTheContractWordsIt() {
    LedgerEntry entry = only(convert(study("a", "e-learning", NATIONAL, MONDAY.atTime(8, 0), 135)));

    assertThat(entry.arithmetic()).hasToString("135 min / 45 = 3.00 JP; cap of the day 3.00");
    assertThat(entry.citation()).hasToString("Blitar 35/2023 Lamp. B B2 no. 3");
    assertThat(entry.window()).hasToString("day:2024-05-06");
    assertThat(entry.bucket()).contains("70");
    assertThat(entry.reasons()).isEmpty();
  }

  @Test
  void cutsStudyAtLocalMidnightOfTheCityAndNotOfTheServer() {
    LearningActivity late = study("a", "self-study", NATIONAL, MONDAY.atTime(23, 15), 90);

    assertThat(convert(late))
        .extracting(LedgerEntry::creditedOn)
        .containsExactly(MONDAY, MONDAY.plusDays(1));
    assertThat(convert(late)).extracting(LedgerEntry::credited).containsExactly(Jp.of(1), Jp.of(1));
    List<LedgerEntry> inBali =
        new Conversion(
                Policies.BLITAR,
                Switches.none(),
                MinutesPerJp.of(45),
                ZoneId.of("Asia/Makassar"),
                StatusHistory.always(AsnType.PNS))
            .convert(List.of(late));
    assertThat(only(inBali).creditedOn()).isEqualTo(MONDAY.plusDays(1));
  }

  @Test
  void keepsWhatLiesOverTheDailyCapWithItsReason() {
    LedgerEntry entry = only(convert(study("a", "e-learning", NATIONAL, MONDAY.atTime(8, 0), 360)));

    assertThat(entry.amounts()).isEqualTo(new Amounts(Jp.of(8), Jp.of(3), Jp.ZERO, Jp.of(5)));
    assertThat(entry.reasons()).containsExactly(Reason.OVER_DAY_CAP);
    assertThat(entry.status()).isEqualTo(EntryStatus.COUNTED);
  }

  @Test
  void doesNotDependOnTheOrderOfArrival() {
    List<LearningActivity> activities = new ArrayList<>(busyMonth());
    List<LedgerEntry> entries = convert(activities.toArray(LearningActivity[]::new));
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(activities, new Random(seed));
      assertThat(convert(activities.toArray(LearningActivity[]::new))).isEqualTo(entries);
    }
  }

  @Test
  void explainsEveryAmountByStepsThatLeadToIt() {
    for (LedgerEntry entry : convert(busyMonth().toArray(LearningActivity[]::new))) {
      assertThat(new Recount(entry.arithmetic()).result())
          .as("%s %s", entry.activityId(), entry.arithmetic())
          .isEqualTo(entry.credited().plus(entry.waiting()));
      assertThat(entry.recorded())
          .isEqualTo(entry.credited().plus(entry.waiting()).plus(entry.over()));
      assertThat(Arithmetic.parse(entry.arithmetic().stored())).isEqualTo(entry.arithmetic());
    }
  }

  @Test
  void letsWhatWaitsForEvidenceTakeOnlyTheRoomThatCountedStudyLeaves() {
    LearningActivity early =
        study("a", "e-learning", NATIONAL, MONDAY.atTime(8, 0), 90)
            .with(Proof.awaiting("CERTIFICATE"));
    LearningActivity later = study("b", "e-learning", NATIONAL, MONDAY.atTime(13, 0), 90);

    List<LedgerEntry> entries = convert(early, later);

    assertThat(entries.get(0).waiting()).isEqualTo(Jp.of(1));
    assertThat(entries.get(0).status()).isEqualTo(EntryStatus.WAITING);
    assertThat(entries.get(0).reasons())
        .containsExactly(Reason.OVER_DAY_CAP, Reason.EVIDENCE_INCOMPLETE);
    assertThat(entries.get(0).awaited()).containsExactly("CERTIFICATE");
    assertThat(entries.get(1).credited()).isEqualTo(Jp.of(2));
  }

  @Test
  void asksTheRowWhetherTheDocumentsSuffice() {
    LearningActivity coaching = LearningActivity.sessions("a", "coaching", NATIONAL, MONDAY, 1);

    assertThat(only(convert(coaching.with(Proof.of(Set.of("STATEMENT_LETTER"))))).credited())
        .isEqualTo(Jp.of(2));
    LedgerEntry bare = only(convert(coaching.with(Proof.of(Set.of("PHOTO")))));
    assertThat(bare.status()).isEqualTo(EntryStatus.WAITING);
    assertThat(bare.awaited()).containsExactly("CERTIFICATE", "STATEMENT_LETTER");
  }

  @Test
  void countsCertificateWithoutLogUpToTheRoomOfItsDays() {
    LearningActivity certificate =
        new LearningActivity(
            "c",
            "e-learning",
            NATIONAL,
            "",
            new Effort.Certified(MONDAY, MONDAY.plusDays(3), new BigDecimal(14)));

    LedgerEntry alone = only(convert(certificate));
    assertThat(alone.credited()).isEqualTo(Jp.of(12));
    assertThat(alone.over()).isEqualTo(Jp.of(2));
    assertThat(alone.creditedOn()).isEqualTo(MONDAY.plusDays(3));

    List<LedgerEntry> withLog =
        convert(certificate, study("z", "e-learning", NATIONAL, MONDAY.atTime(9, 0), 135));
    assertThat(withLog).extracting(LedgerEntry::credited).containsExactly(Jp.of(3), Jp.of(9));
  }

  @Test
  void worthsDayWithBothScopesAtTheHigherRateOnce() {
    List<LedgerEntry> entries =
        convert(
            LearningActivity.days("a", "seminar-conference", NATIONAL, List.of(MONDAY)),
            LearningActivity.days("b", "seminar-conference", INTERNATIONAL, List.of(MONDAY)),
            LearningActivity.days("c", "seminar-conference", NATIONAL, List.of(MONDAY)));

    assertThat(entries)
        .extracting(LedgerEntry::credited)
        .containsExactly(Jp.of(4), Jp.of(2), Jp.ZERO);
    assertThat(entries.get(2).status()).isEqualTo(EntryStatus.OVER_CAP);
    assertThat(entries.get(2).reasons()).containsExactly(Reason.DAY_ALREADY_COUNTED);
  }

  @Test
  void endsTheWaitingOfTheFirstWhenItsPartnerComes() {
    List<LedgerEntry> pair =
        convert(
            LearningActivity.sessions("a", "benchmarking", INTERNATIONAL, MONDAY, 1),
            LearningActivity.sessions("b", "benchmarking", INTERNATIONAL, MONDAY.plusMonths(2), 1));

    assertThat(pair).extracting(LedgerEntry::status).containsOnly(EntryStatus.COUNTED);
    assertThat(pair).extracting(LedgerEntry::credited).containsExactly(Jp.ZERO, Jp.of(20));
    LedgerEntry single =
        only(convert(LearningActivity.sessions("a", "benchmarking", INTERNATIONAL, MONDAY, 1)));
    assertThat(single.status()).isEqualTo(EntryStatus.WAITING);
    assertThat(single.reasons()).containsExactly(Reason.WAITING_FOR_PAIR);
  }

  @Test
  void appliesTheMinutesPerJpOfTheDay() {
    MinutesPerJp minutes =
        MinutesPerJp.from(Map.of(LocalDate.of(2020, 1, 1), 45, MONDAY.plusDays(1), 60));
    Conversion conversion =
        new Conversion(
            Policies.BLITAR, Switches.none(), minutes, ZONE, StatusHistory.always(AsnType.PNS));

    List<LedgerEntry> entries =
        conversion.convert(
            List.of(
                study("a", "self-study", NATIONAL, MONDAY.atTime(8, 0), 60),
                study("b", "self-study", NATIONAL, MONDAY.plusDays(1).atTime(8, 0), 60)));

    assertThat(entries).extracting(LedgerEntry::credited).containsExactly(Jp.of("1.33"), Jp.of(1));
  }

  @Test
  void bindsTheCeilingOnlyWhileThePersonIsPppk() {
    StatusHistory becamePns =
        StatusHistory.from(
            Map.of(
                LocalDate.of(2020, 1, 1), AsnStatus.of(AsnType.PPPK),
                LocalDate.of(2024, 7, 1), AsnStatus.of(AsnType.PNS)));
    Conversion conversion =
        new Conversion(Policies.BLITAR, Switches.none(), MinutesPerJp.of(45), ZONE, becamePns);

    List<LedgerEntry> entries =
        conversion.convert(
            List.of(
                LearningActivity.programme("a", "course", NATIONAL, MONDAY, new BigDecimal(30)),
                LearningActivity.programme(
                    "b", "course", NATIONAL, LocalDate.of(2024, 8, 1), BigDecimal.TEN)));

    assertThat(entries).extracting(LedgerEntry::credited).containsExactly(Jp.of(24), Jp.of(10));
    assertThat(entries.get(0).reasons()).containsExactly(Reason.CEILING_REACHED);
  }

  @Test
  void storesWhatEarnsNothing() {
    LearningActivity claim =
        LearningActivity.programme("a", "course", NATIONAL, MONDAY, BigDecimal.TEN);
    assertThat(only(convert(claim.with(Standing.REJECTED))).status())
        .isEqualTo(EntryStatus.REJECTED);
    assertThat(only(convert(claim.with(Standing.NOT_ELIGIBLE))).status())
        .isEqualTo(EntryStatus.NOT_ELIGIBLE);

    LedgerEntry abroad =
        only(
            convert(
                LearningActivity.programme(
                    "a", "structural-leadership-training", INTERNATIONAL, MONDAY, BigDecimal.TEN)));
    assertThat(abroad.status()).isEqualTo(EntryStatus.NOT_APPLICABLE);

    LedgerEntry unrated =
        only(convert(LearningActivity.sessions("a", "job-enrichment", NATIONAL, MONDAY, 1)));
    assertThat(unrated.status()).isEqualTo(EntryStatus.NO_RULE);
    assertThat(unrated.bucket()).contains("70");
    assertThat(unrated.citation()).hasToString("Blitar 35/2023 Pasal 23(3)d");

    LedgerEntry unmeasured =
        only(convert(LearningActivity.sessions("a", "e-learning", NATIONAL, MONDAY, 1)));
    assertThat(unmeasured.reasons()).containsExactly(Reason.NOT_MEASURED);
  }

  @Test
  void opensExchangeToPppkOnlyBySwitch() {
    LearningActivity exchange =
        LearningActivity.sessions("a", "employee-exchange", NATIONAL, MONDAY, 1);
    StatusHistory pppk = StatusHistory.always(AsnType.PPPK);

    assertThat(
            only(Conversion.of(Policies.BLITAR, AsnType.PPPK).convert(List.of(exchange))).reasons())
        .containsExactly(Reason.REJECTED_NOT_ELIGIBLE);
    Switches open = Switches.none().with("pppkExchange", "true");
    Conversion opened = new Conversion(Policies.BLITAR, open, MinutesPerJp.of(45), ZONE, pppk);
    assertThat(only(opened.convert(List.of(exchange))).credited()).isEqualTo(Jp.of(20));
  }

  @Test
  void refusesTwoActivitiesOfOneIdAndUnknownAnswers() {
    LearningActivity one = LearningActivity.sessions("a", "coaching", NATIONAL, MONDAY, 1);
    assertThatIllegalArgumentException().isThrownBy(() -> convert(one, one));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Policies.BLITAR.settle(Switches.none().with("blitarInternational", "GUESS")));
  }

  /** A month with caps, pairs, both scopes, waiting evidence and a night over midnight. */
  private static List<LearningActivity> busyMonth() {
    return List.of(
        study("a", "e-learning", NATIONAL, MONDAY.atTime(8, 0), 50),
        study("b", "e-learning", INTERNATIONAL, MONDAY.atTime(10, 0), 100),
        study("c", "e-learning", NATIONAL, MONDAY.atTime(13, 0), 77)
            .with(Proof.awaiting("CERTIFICATE")),
        study("d", "e-learning", NATIONAL, MONDAY.atTime(22, 10), 200),
        study("e", "self-study", INTERNATIONAL, MONDAY.atTime(22, 50), 150),
        study("f", "self-study", INTERNATIONAL, MONDAY.plusDays(1).atTime(9, 0), 7),
        LearningActivity.sessions("g", "coaching", NATIONAL, MONDAY, 1),
        LearningActivity.sessions("h", "coaching", NATIONAL, MONDAY, 2),
        LearningActivity.sessions("i", "mentoring", INTERNATIONAL, MONDAY.plusDays(2), 1),
        LearningActivity.sessions("j", "mentoring", INTERNATIONAL, MONDAY.plusDays(3), 3),
        LearningActivity.days("k", "workshop", NATIONAL, List.of(MONDAY, MONDAY.plusDays(1))),
        LearningActivity.days("l", "workshop", INTERNATIONAL, List.of(MONDAY)),
        LearningActivity.programme(
            "m", "technical-training", INTERNATIONAL, MONDAY, new BigDecimal("7.5")),
        LearningActivity.sessions("n", "secondment", INTERNATIONAL, MONDAY, 1),
        LearningActivity.sessions("o", "feedback", NATIONAL, MONDAY, 1),
        new LearningActivity(
            "p",
            "e-learning",
            NATIONAL,
            "",
            new Effort.Certified(MONDAY, MONDAY.plusDays(4), new BigDecimal(9))));
  }

  private static LearningActivity study(
      String id, String pathway, Scope scope, LocalDateTime start, long minutes) {
    return LearningActivity.study(id, pathway, scope, start, ZONE, minutes);
  }

  private static List<LedgerEntry> convert(LearningActivity... activities) {
    return Conversion.of(Policies.BLITAR, AsnType.PNS).convert(List.of(activities));
  }

  private static LedgerEntry only(List<LedgerEntry> entries) {
    assertThat(entries).hasSize(1);
    return entries.get(0);
  }
}
