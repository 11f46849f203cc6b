package id.corpu.xapi.domain.document;

import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.XapiVersion;
import id.corpu.xapi.domain.check.Finding;

/**
 * What becomes of a PUT that says neither {@code If-Match} nor {@code If-None-Match} (xAPI
 * Communication 3.1.s3 and s4).
 */
public enum UnguardedPut {
  /** State in 1.0.3: conflicts are unlikely there, the last one wins. */
  OVERWRITES,
  /** 2.0: a new document is stored, an existing one is in conflict. */
  CREATES,
  /** Profiles in 1.0.3: an existing one is in conflict, and a new one needs a header as well. */
  NEVER;

  public static UnguardedPut ofState(XapiVersion version) {
    return version.isTwo() ? CREATES : OVERWRITES;
  }

  public static UnguardedPut ofProfile(XapiVersion version) {
    return version.isTwo() ? CREATES : NEVER;
  }

  /**
   * Refuses what is not allowed.
   *
   * @throws Refusal 409 over an existing document, 400 for a new one
   */
  public void check(boolean exists) {
    if (exists && this != OVERWRITES) {
      throw new Refusal(
          409,
          new Finding(
              "DOCUMENT_CONFLICT",
              "XAPI-00322",
              "If-Match",
              "The document exists. Read its current state and repeat the request with its ETag in"
                  + " the header If-Match."));
    }
    if (!exists && this == NEVER) {
      throw Refusal.bad(
          "PRECONDITION_MISSING",
          "XAPI-00322",
          "If-None-Match",
          "PUT of a profile needs the header If-Match or If-None-Match.");
    }
  }
}
