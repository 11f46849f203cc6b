package id.corpu.xapi.domain.forward;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.domain.Json;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What another record store has answered.
 *
 * @param status HTTP status
 * @param retryAfter what its {@code Retry-After} says
 * @param body its beginning
 */
public record Answer(int status, Optional<Duration> retryAfter, String body) {

  /** What a store says of statements that it will never take, however often they come. */
  private static final Set<Integer> REFUSALS = Set.of(400, 409, 413, 415, 422);

  private static final int LONGEST = 1_000;

  /**
   * Whether it took that many statements: it names an id for each (xAPI Communication 2.1.2). A
   * page that says 200 to everything has taken none.
   */
  public boolean took(int statements) {
    if (status != 200) {
      return false;
    }
    try {
      JsonNode ids = Json.readForeign(body);
      return ids.isArray() && ids.size() == statements;
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  /** Whether it is about the statements and not about the moment. */
  public boolean isRefusal() {
    return REFUSALS.contains(status);
  }

  /** What to say when it neither took nor refused. */
  public Trouble trouble() {
    return new Trouble(code(), said(), retryAfter);
  }

  private String code() {
    if (status == 401 || status == 403) {
      return "KEY_REFUSED";
    }
    if (status == 429) {
      return "BUSY";
    }
    return status >= 500 || status == 408 ? "FAILING" : "NOT_A_STORE";
  }

  /** Status and text in one line, shortened. */
  public String said() {
    String line = (status + " " + body.replaceAll("[\\s\\p{Cntrl}]+", " ")).strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
  }
}
