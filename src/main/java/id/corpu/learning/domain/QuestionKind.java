package id.corpu.learning.domain;

/** How many options of a question are right. */
public enum QuestionKind {
  SINGLE,
  TRUEFALSE,
  MULTIPLE;

  public boolean isOneChoice() {
    return this != MULTIPLE;
  }
}
