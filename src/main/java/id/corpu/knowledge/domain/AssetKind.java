package id.corpu.knowledge.domain;

/** What an article is about. */
public enum AssetKind {
  /** One regulation in brief; search shows it as a rule. */
  REGULATION,
  /** One way of earning JP, a row of a regulation's annex. */
  PATHWAY,
  /** How something is done. */
  HOWTO
}
