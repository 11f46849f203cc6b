package id.corpu.xapi.domain.retention;

/**
 * The life of a decision: proposed by one, in force once another approves, replaced by the next.
 */
public enum RetentionState {
  PROPOSED,
  IN_FORCE,
  REPLACED,
  WITHDRAWN
}
