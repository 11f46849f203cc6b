package id.corpu.jp.domain;

import id.corpu.jp.Jp;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact amount of JP between two roundings: minutes over 45 have no finite decimal. Kept in
 * lowest terms; an amount too large for 64 bits fails loudly.
 */
record Fraction(long numerator, long denominator) implements Comparable<Fraction> {

  static final Fraction ZERO = new Fraction(0, 1);
  static final Fraction ONE = new Fraction(1, 1);

  Fraction {
    if (denominator <= 0) {
      throw new IllegalArgumentException("denominator must be positive");
    }
    long divisor = gcd(Math.abs(numerator), denominator);
    numerator /= divisor;
    denominator /= divisor;
  }

  static Fraction of(BigDecimal decimal) {
    BigDecimal plain = decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    return new Fraction(
        plain.unscaledValue().longValueExact(), BigDecimal.TEN.pow(plain.scale()).longValueExact());
  }

  static Fraction of(Jp jp) {
    return of(jp.value());
  }

  Fraction plus(Fraction other) {
    long common = gcd(denominator, other.denominator);
    long scale = other.denominator / common;
    long left = Math.multiplyExact(numerator, scale);
    long right = Math.multiplyExact(other.numerator, denominator / common);
    return new Fraction(Math.addExact(left, right), Math.multiplyExact(denominator, scale));
  }

  Fraction minus(Fraction other) {
    return plus(new Fraction(-other.numerator, other.denominator));
  }

  Fraction times(Fraction other) {
    long first = gcd(Math.abs(numerator), other.denominator);
    long second = gcd(Math.abs(other.numerator), denominator);
    return new Fraction(
        Math.multiplyExact(numerator / first, other.numerator / second),
        Math.multiplyExact(denominator / second, other.denominator / first));
  }

  Fraction min(Fraction other) {
    return compareTo(other) <= 0 ? this : other;
  }

  Fraction max(Fraction other) {
    return compareTo(other) >= 0 ? this : other;
  }

  boolean isPositive() {
    return numerator > 0;
  }

  /** Rounded half up to hundredths of a JP. */
  Jp rounded() {
    return new Jp(
        BigDecimal.valueOf(numerator)
            .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP));
  }

  @Override
  public int compareTo(Fraction other) {
    return denominator == other.denominator
        ? Long.compare(numerator, other.numerator)
        : Long.signum(minus(other).numerator);
  }

  private static long gcd(long a, long b) {
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return a == 0 ? 1 : a;
  }
}
