package id.corpu.jp.domain;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How an amount came about, step by step, so that a screen can word it in any language and an
 * auditor can redo it.
 *
 * @param steps the steps in order
 */
public record Arithmetic(List<Step> steps) {

  /**
   * One step.
   *
   * @param code what kind of step
   * @param numbers its numbers, in the order that the code documents
   */
  public record Step(StepCode code, List<BigDecimal> numbers) {

    public Step {
      numbers = List.copyOf(numbers);
    }

    /** The step in English. */
    @Override
    public String toString() {
      return code.inEnglish(numbers);
    }

    private String stored() {
      return Stream.concat(Stream.of(code.name()), numbers.stream().map(BigDecimal::toPlainString))
          .collect(Collectors.joining(" "));
    }

    private static Step parsed(String text) {
      String[] words = text.split(" ");
      return new Step(
          StepCode.valueOf(words[0]), Arrays.stream(words).skip(1).map(BigDecimal::new).toList());
    }
  }

  public Arithmetic {
    steps = List.copyOf(steps);
  }

  /** The form in which a ledger stores it: {@code MINUTES 135 45 3.00;DAY_CAP 3.00}. */
  public String stored() {
    return steps.stream().map(Step::stored).collect(Collectors.joining(";"));
  }

  /**
   * Reads the stored form.
   *
   * @throws IllegalArgumentException when it is not one
   */
  public static Arithmetic parse(String stored) {
    return new Arithmetic(
        stored.isEmpty() ? List.of() : Arrays.stream(stored.split(";")).map(Step::parsed).toList());
  }

  /** All steps in English, such as {@code 135 min / 45 = 3.00 JP; cap of the day 3.00}. */
  @Override
  public String toString() {
    return steps.stream().map(Step::toString).collect(Collectors.joining("; "));
  }
}
