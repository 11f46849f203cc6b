package id.corpu.xapi.domain.transfer;

import id.corpu.xapi.domain.Parameters;
import id.corpu.xapi.domain.StatementQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a copy of a store takes: the filters of the statement resource, oldest first.
 *
 * @param after id of the last statement that the caller has already
 * @param withData whether data of attachments come along
 */
public record ExportRequest(StatementQuery query, Optional<UUID> after, boolean withData) {

  private static final String AFTER = "after";
  private static final Set<String> KNOWN =
      Set.of(
          "agent",
          "verb",
          "activity",
          "registration",
          "related_activities",
          "related_agents",
          "since",
          "until",
          "attachments",
          AFTER);

  /**
   * Reads the parameters of a request.
   *
   * @throws id.corpu.xapi.domain.Refusal when one is unknown or wrong
   */
  public static ExportRequest of(Map<String, List<String>> given) {
    Parameters parameters = new Parameters(given);
    parameters.onlyKnown(KNOWN);
    Map<String, List<String>> filters = new HashMap<>(given);
    filters.remove(AFTER);
    return new ExportRequest(
        new Parameters(filters).query(), parameters.uuid(AFTER), parameters.truth("attachments"));
  }
}
