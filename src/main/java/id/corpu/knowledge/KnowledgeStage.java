package id.corpu.knowledge;

/**
 * The seven stages of knowledge management (Blitar 35/2023 Pasal 24 and 25), in their order. A
 * piece of knowledge stands in one of them; curators move it.
 */
public enum KnowledgeStage {
  /** Somebody knows something that others need. */
  IDENTIFICATION,
  /** It is written down. */
  DOCUMENTATION,
  /** It has its kind, tags, audience and owner. */
  ORGANISATION,
  /** Its readers can find it. */
  DISSEMINATION,
  /** People use it at work. */
  APPLICATION,
  /** Its use and its truth are watched. */
  MONITORING,
  /** It is being improved from what was learned. */
  DEVELOPMENT
}
