package id.corpu.people.application.imports;

/** A file that cannot be read at all; its code is a text key {@code import.problem.<code>}. */
final class FileProblem extends Exception {

  private static final long serialVersionUID = 1L;

  private final Code code;
  private final String detail;

  /** What can be wrong with the file as a whole. */
  enum Code {
    EMPTY,
    ENCODING,
    QUOTE,
    COLUMN_MISSING,
    COLUMN_TWICE,
    TOO_MANY_ROWS
  }

  FileProblem(Code code, String detail) {
    super(code.name());
    this.code = code;
    this.detail = detail;
  }

  Code code() {
    return code;
  }

  /** A line number or column names, for the text. */
  String detail() {
    return detail;
  }
}
