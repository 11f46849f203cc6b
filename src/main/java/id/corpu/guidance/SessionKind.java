package id.corpu.guidance;

/**
 * The two kinds of guidance that the annex knows, each with a monthly count of its own (Blitar
 * 35/2023 Lampiran B, B2 no. 1 and 2).
 */
public enum SessionKind {
  /** Questions that help somebody find their own way; for a small gap in performance. */
  COACHING("coaching"),
  /** Somebody experienced shows the way; for a large gap in skill and experience. */
  MENTORING("mentoring");

  private final String pathway;

  SessionKind(String pathway) {
    this.pathway = pathway;
  }

  /** The row of the annex by which a session may earn JP. */
  public String pathway() {
    return pathway;
  }
}
