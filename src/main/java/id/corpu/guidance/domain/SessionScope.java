package id.corpu.guidance.domain;

/** Rate column of the annex. A session between two people of one city is national. */
public enum SessionScope {
  NATIONAL
}
