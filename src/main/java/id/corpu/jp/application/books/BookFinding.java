package id.corpu.jp.application.books;

/**
 * What a check of a sealed book found: nothing wrong, or the first line that is not as sealed.
 *
 * @param kind what is wrong
 * @param links how many lines were compared until then, or in all
 * @param person name of the person whose line it is; null when it is nobody's
 * @param place 0 for the person's totals, then the number of the line
 * @param sealed the line as it was sealed, or null
 * @param present the line as it stands, or null
 */
public record BookFinding(
    Kind kind, long links, String person, int place, String sealed, String present) {

  /** What may be wrong with a sealed book. */
  public enum Kind {
    /** Every line is as it was sealed. */
    WHOLE,
    /** A line does not say what was sealed. */
    CHANGED,
    /** A line that was sealed is missing. */
    MISSING,
    /** A line was added. */
    ADDED,
    /** The chain as kept is consistent, but ends with another seal than the register has. */
    SEAL,
    /** A row of the register was changed or taken out. */
    REGISTER
  }

  static BookFinding whole(long links) {
    return new BookFinding(Kind.WHOLE, links, null, 0, null, null);
  }

  static BookFinding of(Kind kind, long links) {
    return new BookFinding(kind, links, null, 0, null, null);
  }

  BookFinding about(String name) {
    return new BookFinding(kind, links, name, place, sealed, present);
  }

  public boolean isWhole() {
    return kind == Kind.WHOLE;
  }
}
