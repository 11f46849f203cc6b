package id.corpu.record.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.corpu.record.CreditFacts;
import id.corpu.record.CreditFacts.Scope;
import id.corpu.record.Profile;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads credit facts from a statement's context extensions. */
public final class CreditReader {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private CreditReader() {}

  /** The facts of a whole statement when they name days or a period of their own. */
  public static Optional<CreditFacts> dated(String statement) {
    if (!statement.contains(Profile.PATHWAY)
        || !(statement.contains(Profile.DAYS) || statement.contains(Profile.PERIOD))) {
      return Optional.empty();
    }
    try {
      return read(JSON.readTree(statement).path("context").path("extensions"));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The facts, or empty when no pathway is named; what cannot be read counts as absent. */
  static Optional<CreditFacts> read(JsonNode extensions) {
    String pathway = extensions.path(Profile.PATHWAY).asText("");
    if (!pathway.matches("[a-z0-9-]{1,60}")) {
      return Optional.empty();
    }
    JsonNode period = extensions.path(Profile.PERIOD);
    return Optional.of(
        new CreditFacts(
            pathway,
            extensions.path(Profile.SCOPE).asText("").equals(Scope.INTERNATIONAL.name())
                ? Scope.INTERNATIONAL
                : Scope.NATIONAL,
            attempt(extensions.path(Profile.PROGRAMME_JP), BigDecimal::new),
            days(extensions.path(Profile.DAYS)),
            number(extensions.path(Profile.COUNT)),
            number(extensions.path(Profile.SEMESTERS)),
            attempt(period.path("start"), CreditReader::instant),
            attempt(period.path("end"), CreditReader::instant),
            texts(extensions.path(Profile.EVIDENCE))));
  }

  private static List<LocalDate> days(JsonNode list) {
    List<LocalDate> days = new ArrayList<>();
    list.forEach(day -> attempt(day, LocalDate::parse).ifPresent(days::add));
    return days;
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new HashSet<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static Optional<Integer> number(JsonNode node) {
    return node.canConvertToInt() && node.isIntegralNumber() && node.intValue() >= 0
        ? Optional.of(node.intValue())
        : Optional.empty();
  }

  private static Instant instant(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }

  private static <T> Optional<T> attempt(JsonNode node, Function<String, T> reading) {
    if (!node.isValueNode() || node.isNull()) {
      return Optional.empty();
    }
    try {
      return Optional.of(reading.apply(node.asText()));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
