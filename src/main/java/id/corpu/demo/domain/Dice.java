package id.corpu.demo.domain;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;

/**
 * Chance that repeats itself: a stream of numbers that depends only on the seed and on what it is
 * for. Each person and each matter has a stream of its own, so that a change in one part of the
 * generator leaves the others as they were.
 */
public final class Dice {

  private final RandomGenerator random;

  private Dice(RandomGenerator random) {
    this.random = random;
  }

  /**
   * The stream for a matter, such as {@code of(seed, "people", unitCode)}.
   *
   * @param about told apart by their texts
   */
  public static Dice of(long seed, Object... about) {
    long mixed = seed;
    for (Object part : about) {
      mixed = mixed * 0x9E3779B97F4A7C15L + String.valueOf(part).hashCode();
    }
    return new Dice(new SplittableRandom(mixed));
  }

  /** A whole number, both ends included. */
  public int between(int lowest, int highest) {
    return random.nextInt(lowest, highest + 1);
  }

  /** True in so many cases of a hundred. */
  public boolean percent(int share) {
    return random.nextInt(100) < share;
  }

  public long number() {
    return random.nextLong();
  }

  /** Any one, all alike. */
  public <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Any one, the heavier the likelier. */
  public <T> T weighted(List<T> choices, ToIntFunction<T> weight) {
    int left = random.nextInt(choices.stream().mapToInt(weight).sum());
    for (T choice : choices) {
      left -= weight.applyAsInt(choice);
      if (left < 0) {
        return choice;
      }
    }
    throw new IllegalStateException("Weights changed while choosing");
  }

  /** A whole number around a middle, nearer ones likelier; never outside the ends. */
  public int around(int middle, int spread, int lowest, int highest) {
    int drawn = (int) Math.round(middle + random.nextGaussian() * spread);
    return Math.max(lowest, Math.min(highest, drawn));
  }
}
