package id.corpu.xapi.domain.rights;

/** The life of a decision: proposed by one, approved by another, carried out. */
public enum RightsState {
  PROPOSED,
  RUNNING,
  FAILED,
  DONE,
  WITHDRAWN
}
