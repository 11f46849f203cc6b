package id.corpu.jp.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.jp.Jp;
import org.junit.jupiter.api.Test;

class HoursOfDayTest {

  private static final Fraction TWO = new Fraction(2, 1);
  private static final Fraction THREE = new Fraction(3, 1);
  private static final Fraction FOUR = new Fraction(4, 1);
  private static final Fraction FIFTH_MORE = new Fraction(6, 5);

  private final HoursOfDay day = new HoursOfDay();

  @Test
  void keepsNationalTimeWithinItsCapAndTheDayWithinTheHigherOne() {
    assertThat(day.add(Scope.NATIONAL, FOUR, THREE, Fraction.ONE).credit()).isEqualTo(Jp.of(3));
    assertThat(day.add(Scope.INTERNATIONAL, TWO, FOUR, Fraction.ONE).credit()).isEqualTo(Jp.of(1));
  }

  @Test
  void putsTimeWithTheHigherFactorFirstSoThatMoreStudyNeverEarnsLess() {
    assertThat(day.add(Scope.NATIONAL, TWO, TWO, Fraction.ONE).credit()).isEqualTo(Jp.of(2));
    HoursOfDay.Change abroad = day.add(Scope.INTERNATIONAL, TWO, TWO, FIFTH_MORE);
    assertThat(abroad.after()).isEqualTo(Jp.of("2.40"));
    assertThat(abroad.credit()).isEqualTo(Jp.of("0.40"));
    assertThat(abroad.over()).isEqualTo(Jp.of(2));
  }

  @Test
  void offersCertificatesOnlyTheRoomThatTheDayHas() {
    assertThat(day.room(Scope.NATIONAL, TWO, Fraction.ONE)).isEqualTo(TWO);
    day.add(Scope.NATIONAL, Fraction.ONE, TWO, Fraction.ONE);
    assertThat(day.room(Scope.NATIONAL, TWO, Fraction.ONE)).isEqualTo(Fraction.ONE);
    assertThat(day.room(Scope.INTERNATIONAL, TWO, FIFTH_MORE)).isEqualTo(TWO);
    day.add(Scope.INTERNATIONAL, TWO, TWO, FIFTH_MORE);
    assertThat(day.room(Scope.NATIONAL, TWO, Fraction.ONE)).isEqualTo(Fraction.ZERO);
  }

  @Test
  void losesNothingToRoundingOverManySmallPieces() {
    Fraction third = new Fraction(20, 45);
    assertThat(day.add(Scope.NATIONAL, third, THREE, Fraction.ONE).credit()).hasToString("0.44");
    assertThat(day.add(Scope.NATIONAL, third, THREE, Fraction.ONE).credit()).hasToString("0.45");
    assertThat(day.add(Scope.NATIONAL, third, THREE, Fraction.ONE).credit()).hasToString("0.44");
  }
}
