package id.corpu.jp.domain;

/**
 * Whether an activity is national or international: the two rate columns of the conversion annexes.
 */
public enum Scope {
  NATIONAL,
  INTERNATIONAL
}
