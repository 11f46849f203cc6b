package id.corpu.platform.files;

/** A table of somebody that cannot be read as a whole; what it was called does not matter. */
public final class TableProblem extends Exception {

  private static final long serialVersionUID = 1L;

  private final Code code;
  private final String detail;

  /** What can be wrong. */
  public enum Code {
    EMPTY,
    /** Not UTF-8; the detail is the line. */
    ENCODING,
    /** A quote that nothing closes; the detail is the line. */
    QUOTE,
    /** A spreadsheet of the old kind, or one locked by a password. */
    OLD_OR_LOCKED,
    /** No spreadsheet although it begins like one, or one that declares entities. */
    BROKEN,
    /** It unpacks to more than a list of people can need. */
    TOO_BIG
  }

  TableProblem(Code code, String detail) {
    super(code.name());
    this.code = code;
    this.detail = detail;
  }

  public Code code() {
    return code;
  }

  /** A line for the text; may be empty. */
  public String detail() {
    return detail;
  }
}
