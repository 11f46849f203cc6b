package id.corpu.jp.domain;

/** The form (bentuk) of competency development to which a pathway belongs. */
public enum Form {
  EDUCATION,
  CLASSICAL,
  NONCLASSICAL,
  BLENDED
}
