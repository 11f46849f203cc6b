package id.corpu.jp;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An amount of jam pelajaran (JP), the credited lesson hour of Indonesian civil servants.
 *
 * <p>Always kept to a hundredth of a JP, rounded half up: two amounts are equal exactly when they
 * are written alike. The regulations are silent on rounding; the two decimals are this product's
 * convention. A negative amount is an adjustment.
 *
 * @param value the amount in JP; stored with two decimals
 */
public record Jp(BigDecimal value) implements Comparable<Jp> {

  public static final Jp ZERO = new Jp(BigDecimal.ZERO);

  public Jp {
    value = Objects.requireNonNull(value, "value").setScale(2, RoundingMode.HALF_UP);
  }

  /** The amount written as a decimal, such as {@code "3.33"}. */
  public static Jp of(String decimal) {
    return new Jp(new BigDecimal(decimal));
  }

  /** A whole number of JP. */
  public static Jp of(long whole) {
    return new Jp(BigDecimal.valueOf(whole));
  }

  /** The sum of all amounts; zero when there is none. */
  public static Jp sum(Stream<Jp> amounts) {
    return amounts.reduce(ZERO, Jp::plus);
  }

  public Jp plus(Jp other) {
    return new Jp(value.add(other.value));
  }

  public Jp minus(Jp other) {
    return new Jp(value.subtract(other.value));
  }

  /** This amount times a factor, rounded once. */
  public Jp times(BigDecimal factor) {
    return new Jp(value.multiply(factor));
  }

  public Jp min(Jp other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Jp max(Jp other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public boolean isZero() {
    return value.signum() == 0;
  }

  public boolean isPositive() {
    return value.signum() > 0;
  }

  /** Whether this amount is at least the other, as a target asks. */
  public boolean reaches(Jp other) {
    return compareTo(other) >= 0;
  }

  @Override
  public int compareTo(Jp other) {
    return value.compareTo(other.value);
  }

  /** The plain decimal with two digits, as the interfaces write it. */
  @Override
  public String toString() {
    return value.toPlainString();
  }
}
