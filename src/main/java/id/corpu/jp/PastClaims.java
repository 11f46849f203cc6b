package id.corpu.jp;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Brings in claims together with what has happened to them, such as those of a demo city. */
public interface PastClaims {

  /** What may have happened to a claim, in this order at most once each. */
  enum Kind {
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    REJECTED,
    REVOKED,
    WITHDRAWN
  }

  /**
   * Something that happened.
   *
   * @param personId who did it
   * @param note the reason, or null
   * @param citation where the regulation says so, or null
   */
  record Step(Kind kind, Instant at, long personId, String note, String citation) {}

  /**
   * A document.
   *
   * @param code what it is, as the regulation's row calls it
   * @param content a PDF, JPEG or PNG
   */
  record Document(String code, String fileName, byte[] content) {}

  /**
   * A claim.
   *
   * @param uuid chosen by the caller
   * @param typed the form's fields as they would be typed
   * @param steps what happened, the first first; none for a draft
   */
  record PastClaim(
      UUID uuid,
      long personId,
      String pathway,
      Instant begun,
      Map<String, String> typed,
      List<Document> documents,
      List<Step> steps) {}

  /**
   * Adds a claim under the rules of any other one; what is accepted goes on record. One that is
   * there already is left as it is. In a transaction of its own.
   *
   * @throws IllegalArgumentException when it could not have been submitted so
   */
  void add(PastClaim claim);
}
