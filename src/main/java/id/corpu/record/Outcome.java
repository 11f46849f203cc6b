package id.corpu.record;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * What came of a deed; every part may be absent.
 *
 * @param score scaled, from -1 to 1
 * @param duration active time, for {@link Deed#STUDIED} the time that may become JP
 * @param response what was answered, never personal data
 */
public record Outcome(
    Optional<BigDecimal> score,
    Optional<Boolean> success,
    Optional<Boolean> completion,
    Optional<Duration> duration,
    Optional<String> response) {

  public static final Outcome NONE =
      new Outcome(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public Outcome {
    if (score.isPresent() && score.get().abs().compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("A scaled score lies between -1 and 1: " + score.get());
    }
    if (duration.isPresent() && duration.get().isNegative()) {
      throw new IllegalArgumentException("Time does not run backwards: " + duration.get());
    }
  }

  public static Outcome lasting(Duration duration) {
    return NONE.withDuration(duration);
  }

  public Outcome withScore(BigDecimal scaled) {
    return new Outcome(Optional.of(scaled), success, completion, duration, response);
  }

  public Outcome withSuccess(boolean passed) {
    return new Outcome(score, Optional.of(passed), completion, duration, response);
  }

  public Outcome withCompletion(boolean complete) {
    return new Outcome(score, success, Optional.of(complete), duration, response);
  }

  public Outcome withDuration(Duration active) {
    return new Outcome(score, success, completion, Optional.of(active), response);
  }

  public Outcome withResponse(String answered) {
    return new Outcome(score, success, completion, duration, Optional.of(answered));
  }
}
