package id.corpu.xapi.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.corpu.xapi.domain.Incoming;
import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.Unpacking;
import id.corpu.xapi.domain.Unpacking.Unpacked;
import id.corpu.xapi.domain.XapiVersion;
import id.corpu.xapi.domain.check.Finding;
import id.corpu.xapi.domain.check.StatementCheck;
import id.corpu.xapi.domain.multipart.Claims;
import id.corpu.xapi.domain.multipart.Delivery;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Turns what a body brings into checked statements with their attachments, or refuses it. */
final class Checking {

  private static final int MOST_FINDINGS = 20;

  private final XapiVersion version;
  private final int most;

  /**
   * @param version the line by whose rules it is checked
   * @param most how many statements a body may have
   */
  Checking(XapiVersion version, int most) {
    this.version = version;
    this.most = most;
  }

  /** One statement or a list of them. */
  List<Incoming> many(Delivery delivery) {
    return incoming(
        delivery,
        Unpacking.statements(delivery.statements(), true),
        isList(delivery.statements()),
        null);
  }

  /** One statement, which gets an id if it has none. */
  Incoming one(Delivery delivery, UUID id) {
    return incoming(delivery, Unpacking.statements(delivery.statements(), false), false, id).get(0);
  }

  private List<Incoming> incoming(
      Delivery delivery, List<Unpacked> unpacked, boolean isList, UUID id) {
    check(unpacked, isList);
    Claims claims = new Claims(delivery);
    List<Incoming> incoming = new ArrayList<>(unpacked.size());
    for (int i = 0; i < unpacked.size(); i++) {
      ObjectNode tree = (ObjectNode) unpacked.get(i).tree();
      incoming.add(
          Incoming.of(
              tree.has("id")
                  ? UUID.fromString(tree.get("id").asText())
                  : (id == null ? UUID.randomUUID() : id),
              tree,
              unpacked.get(i).text(),
              tree.path("version").asText(version.ofStatements()),
              claims.of(tree, isList ? "[" + i + "]" : "")));
    }
    claims.nothingLeft();
    return incoming;
  }

  private void check(List<Unpacked> unpacked, boolean isList) {
    if (unpacked.size() > most) {
      throw new Refusal(
          413,
          new Finding(
              "TOO_MANY", "XAPI-00328", "$", "The body has more than " + most + " statements."));
    }
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < unpacked.size() && findings.size() < MOST_FINDINGS; i++) {
      findings.addAll(
          StatementCheck.of(unpacked.get(i).tree(), isList ? "[" + i + "]" : "", version));
    }
    if (!findings.isEmpty()) {
      // One statement alone may have a hundred thousand; nobody reads them
      throw Refusal.bad(findings.subList(0, Math.min(MOST_FINDINGS, findings.size())));
    }
  }

  private static boolean isList(byte[] body) {
    for (byte b : body) {
      if (!Character.isWhitespace(b)) {
        return b == '[';
      }
    }
    return false;
  }
}
