package id.corpu.xapi.domain.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.corpu.xapi.domain.Incoming;
import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.Unpacking;
import id.corpu.xapi.domain.Unpacking.Unpacked;
import id.corpu.xapi.domain.XapiVersion;
import id.corpu.xapi.domain.check.Finding;
import id.corpu.xapi.domain.check.Formats;
import id.corpu.xapi.domain.check.StatementCheck;
import id.corpu.xapi.domain.multipart.Attachment;
import id.corpu.xapi.domain.multipart.Claims;
import id.corpu.xapi.domain.multipart.Delivery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Checks statements that are brought by the rules of a POST, each by the line of xAPI that it names
 * itself, and demands an id: without one a repeated import would store the statement again.
 */
public final class StatementLines {

  private static final int MOST_FINDINGS = 20;

  private StatementLines() {}

  /**
   * Checks the bytes of one statement.
   *
   * @param data what came with it, by SHA-2
   */
  public static CheckedLine check(long number, byte[] content, Map<String, byte[]> data) {
    try {
      return check(number, Unpacking.statements(content, false).get(0), data);
    } catch (Refusal refusal) {
      return new CheckedLine(number, null, Optional.empty(), refusal.findings());
    }
  }

  /** Checks one statement that is unpacked already. */
  public static CheckedLine check(long number, Unpacked unpacked, Map<String, byte[]> data) {
    JsonNode tree = unpacked.tree();
    Optional<UUID> id = id(tree);
    XapiVersion version =
        XapiVersion.of(tree.path("version").asText("")).orElse(XapiVersion.V1_0_3);
    List<Finding> findings = StatementCheck.of(tree, "", version);
    if (findings.isEmpty() && id.isEmpty()) {
      findings =
          List.of(
              new Finding("MISSING", "XAPI-00027", "id", "A statement to import needs its id."));
    }
    if (!findings.isEmpty()) {
      return new CheckedLine(
          number, null, id, findings.subList(0, Math.min(MOST_FINDINGS, findings.size())));
    }
    try {
      List<Attachment> attachments = new Claims(new Delivery(new byte[0], data)).of(tree, "");
      return CheckedLine.good(
          number,
          Incoming.of(
              id.get(),
              (ObjectNode) tree,
              unpacked.text(),
              tree.path("version").asText(version.ofStatements()),
              attachments));
    } catch (Refusal refusal) {
      return new CheckedLine(number, null, id, refusal.findings());
    }
  }

  private static Optional<UUID> id(JsonNode tree) {
    String id = tree.path("id").asText("");
    return Formats.isUuid(id) ? Optional.of(UUID.fromString(id)) : Optional.empty();
  }
}
