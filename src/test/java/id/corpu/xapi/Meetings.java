package id.corpu.xapi;

import java.util.UUID;

/** Statements about a meeting, as a tool that is not ours writes them. */
public final class Meetings {

  private Meetings() {}

  /**
   * Somebody was there.
   *
   * @param more further members, each with a comma before it
   */
  public static String statement(UUID id, String more) {
    return """
        {"id":"%s","actor":{"mbox":"mailto:rina@example.id"},"verb":{"id":"https://alat.example/hadir"},\
        "object":{"id":"https://alat.example/rapat/1"},"result":{"score":{"raw":1.50}}%s}"""
        .formatted(id, more);
  }

  /** Takes a statement back. */
  public static String voiding(UUID id, UUID target) {
    return """
        {"id":"%s","actor":{"mbox":"mailto:rina@example.id"},"verb":{"id":"http://adlnet.gov/expapi/verbs/voided"},\
        "object":{"objectType":"StatementRef","id":"%s"}}"""
        .formatted(id, target);
  }
}
