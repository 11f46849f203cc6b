package id.corpu.knowledge.domain;

/** Whether readers see an article. */
public enum AssetState {
  /** Being written; only curators see it. */
  DRAFT,
  /** Open to its audience. */
  PUBLISHED,
  /** Taken out of sight; kept, because others may refer to it. */
  WITHDRAWN
}
