package id.corpu.xapi.domain.document;

import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.check.Finding;
import java.util.Optional;

/**
 * What a request demands of the document that it finds (xAPI Communication 3.1; RFC 9110, 13.2).
 */
public final class Preconditions {

  private static final String MATCH = "If-Match";
  private static final String NONE_MATCH = "If-None-Match";

  private final Optional<EntityTags> match;
  private final Optional<EntityTags> noneMatch;

  private Preconditions(Optional<EntityTags> match, Optional<EntityTags> noneMatch) {
    this.match = match;
    this.noneMatch = noneMatch;
  }

  /**
   * Those of a request.
   *
   * @param ifMatch value of the header, or null
   * @param ifNoneMatch value of the header, or null
   * @throws Refusal 400 when a header cannot be understood
   */
  public static Preconditions of(String ifMatch, String ifNoneMatch) {
    return new Preconditions(EntityTags.of(MATCH, ifMatch), EntityTags.of(NONE_MATCH, ifNoneMatch));
  }

  /** Whether the request demands nothing. */
  public boolean none() {
    return match.isEmpty() && noneMatch.isEmpty();
  }

  /**
   * Refuses a change of a document that is not as demanded.
   *
   * @param current tag of the document, or empty when there is none
   * @throws Refusal 412
   */
  public void check(Optional<String> current) {
    if (match.isPresent() && !match.get().holdStrongly(current)) {
      throw failed(MATCH, "The document is not, or no longer, the one with this ETag.");
    }
    if (noneMatch.isPresent() && noneMatch.get().holdWeakly(current)) {
      throw failed(NONE_MATCH, "There is such a document already.");
    }
  }

  /**
   * Whether a reader has this version already, which is told by 304.
   *
   * @throws Refusal 412 when the reader wants another version than there is
   */
  public boolean isKnown(String current) {
    if (match.isPresent() && !match.get().holdStrongly(Optional.of(current))) {
      throw failed(MATCH, "The document is not, or no longer, the one with this ETag.");
    }
    return noneMatch.isPresent() && noneMatch.get().holdWeakly(Optional.of(current));
  }

  private static Refusal failed(String header, String message) {
    return new Refusal(412, new Finding("PRECONDITION_FAILED", "XAPI-00322", header, message));
  }
}
