package id.corpu.jp.domain.claims;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The form as it was typed, finished or not, right or wrong: nothing typed is lost. What no field
 * of the form is called is left out.
 *
 * @param typed text by field
 */
public record ClaimDraft(Map<String, String> typed) {

  /** How many stretches of days the form has room for. */
  public static final int STRETCHES = 4;

  /** Letters that a draft may have in all. */
  public static final int LONGEST = 20_000;

  /** Names of the fields. */
  public static final Set<String> FIELDS =
      Stream.concat(
              Stream.of(
                  "scope",
                  "title",
                  "organiser",
                  "minutes",
                  "programmeJp",
                  "semesters",
                  "certificateNumber",
                  "learned"),
              IntStream.rangeClosed(1, STRETCHES)
                  .boxed()
                  .flatMap(n -> Stream.of("from" + n, "to" + n)))
          .collect(Collectors.toUnmodifiableSet());

  public ClaimDraft {
    Map<String, String> known = new TreeMap<>();
    typed.forEach(
        (field, text) -> {
          if (FIELDS.contains(field) && text != null && !text.isBlank()) {
            known.put(field, text);
          }
        });
    typed = Map.copyOf(known);
  }

  /** What was typed there without spaces around it; empty when nothing was. */
  String text(String field) {
    return typed.getOrDefault(field, "").strip();
  }

  /** Whether it has more letters than a claim can need. */
  public boolean tooLong() {
    return typed.values().stream().mapToInt(String::length).sum() > LONGEST;
  }

  /** A number with a comma or a point before its decimals; null when it is none. */
  BigDecimal decimal(String field) {
    String text = text(field).replace(',', '.');
    return text.matches("\\d{1,9}(\\.\\d{1,9})?") ? new BigDecimal(text) : null;
  }

  /** A whole number; null when it is none. */
  Integer whole(String field) {
    String text = text(field);
    return text.matches("\\d{1,9}") ? Integer.valueOf(text) : null;
  }
}
