package id.corpu.xapi.domain.rights;

/** What a decision about a person's records demands. */
public enum RightsKind {
  /** One random account stands for the person in all statements. */
  PSEUDONYMISE,
  /** Every statement of the person shrinks to an anonymous remainder of its own. */
  ERASE
}
