package id.corpu.jp.application.books;

import id.corpu.jp.domain.books.HashChain;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Follows a sealed chain line by line until one does not match. */
final class BookComparison {

  private final HashChain chain;
  private long links;

  BookComparison(String heading) {
    this.chain = HashChain.under(heading);
  }

  /**
   * Compares a person's lines.
   *
   * @param sealed what was sealed; null for somebody who is not in the book
   * @param present the lines as they stand; null when only the sealed ones are looked at
   * @return the first line that does not match
   */
  Optional<BookFinding> person(SealedPeople.Part sealed, List<String> present) {
    int size = sealed == null ? 0 : sealed.size();
    List<String> kept = sealed == null ? List.of() : sealed.lines();
    List<String> lines = present == null ? kept : present;
    for (int place = 0; place < Math.max(size, lines.size()); place++) {
      String is = place < lines.size() ? lines.get(place) : null;
      String was = place < kept.size() ? kept.get(place) : null;
      if (place >= size) {
        return found(BookFinding.Kind.ADDED, place, null, is);
      }
      if (is == null) {
        return found(BookFinding.Kind.MISSING, place, was, null);
      }
      if (!Arrays.equals(chain.link(is), sealed.link(place)) || !is.equals(was)) {
        return found(BookFinding.Kind.CHANGED, place, was, is);
      }
      links++;
    }
    return Optional.empty();
  }

  /** What is found when all lines match. */
  BookFinding end(byte[] seal) {
    return Arrays.equals(chain.seal(), seal)
        ? BookFinding.whole(links)
        : BookFinding.of(BookFinding.Kind.SEAL, links);
  }

  private Optional<BookFinding> found(BookFinding.Kind kind, int place, String was, String is) {
    return Optional.of(new BookFinding(kind, links, null, place, was, is));
  }
}
