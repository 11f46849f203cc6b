package id.corpu.jp.domain;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known about the evidence of an activity.
 *
 * <p>Either it is settled (complete, or waited for under a named reason), or the documents at hand
 * are listed and the regulation's row decides whether they suffice.
 *
 * @param state how far the evidence is
 * @param codes documents at hand, or what is waited for; empty when complete
 */
public record Proof(State state, Set<String> codes) {

  /** How far the evidence is. */
  public enum State {
    /** Everything the row asks for is there and verified. */
    COMPLETE,
    /** The row decides by the documents at hand. */
    DOCUMENTS,
    /** Something is still to come. */
    AWAITED
  }

  public Proof {
    codes = Set.copyOf(codes);
  }

  public static Proof complete() {
    return new Proof(State.COMPLETE, Set.of());
  }

  /** Verified documents by code, such as {@code CERTIFICATE}. */
  public static Proof of(Set<String> documents) {
    return new Proof(State.DOCUMENTS, documents);
  }

  /** Credit waits for this, such as {@code CERTIFICATE} or {@code CONFIRMATION}. */
  public static Proof awaiting(String code) {
    return new Proof(State.AWAITED, Set.of(code));
  }

  /** What is missing under the row's demand, sorted; empty when nothing is. */
  List<String> missing(Evidence demand) {
    return switch (state) {
      case COMPLETE -> List.of();
      case AWAITED -> List.copyOf(new TreeSet<>(codes));
      case DOCUMENTS -> demand.missing(codes);
    };
  }
}
