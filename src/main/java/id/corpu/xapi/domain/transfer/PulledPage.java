package id.corpu.xapi.domain.transfer;

import id.corpu.xapi.domain.Json;
import id.corpu.xapi.domain.Members;
import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.Unpacking;
import id.corpu.xapi.domain.multipart.Delivery;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of statements that another store has given (xAPI Communication 2.1.3, StatementResult).
 *
 * @param lines its statements, checked, numbered on from those before
 * @param more where the next page is; empty when this is the last one
 */
public record PulledPage(List<CheckedLine> lines, String more) {

  /**
   * Reads an answer.
   *
   * @param before how many statements came before
   * @throws Refusal when it is no page of statements
   */
  public static PulledPage of(Delivery answer, long before) {
    Members members = members(answer.statements());
    String list = members.raw("statements");
    if (list == null) {
      throw noPage();
    }
    List<CheckedLine> lines = new ArrayList<>();
    long number = before;
    for (Unpacking.Unpacked one :
        Unpacking.statements(list.getBytes(StandardCharsets.UTF_8), true)) {
      lines.add(StatementLines.check(++number, one, answer.data()));
    }
    String more = members.raw("more");
    return new PulledPage(lines, more == null ? "" : Json.read(more).asText(""));
  }

  private static Members members(byte[] json) {
    Unpacking.statements(json, false);
    return Members.of(new String(json, StandardCharsets.UTF_8));
  }

  private static Refusal noPage() {
    return Refusal.bad("NO_PAGE", "XAPI-00154", "statements", "No page of statements came.");
  }
}
