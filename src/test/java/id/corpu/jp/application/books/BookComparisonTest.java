package id.corpu.jp.application.books;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.jp.domain.books.HashChain;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BookComparisonTest {

  private static final String HEADING = "heading";
  private static final List<String> SEALED = List.of("T|10.00", "E|1|6.00", "E|2|4.00");

  @Test
  @DisplayName("lines as they were sealed are whole")
  void whole() {
    BookComparison comparison = new BookComparison(HEADING);
    assertThat(comparison.person(part(SEALED), SEALED)).isEmpty();
    assertThat(comparison.end(seal())).isEqualTo(BookFinding.whole(3));
  }

  @Test
  @DisplayName("the first line that was changed is told, with what it said and says")
  void changed() {
    BookFinding finding = found(List.of("T|10.00", "E|1|6.50", "E|2|3.50"));
    assertThat(finding.kind()).isEqualTo(BookFinding.Kind.CHANGED);
    assertThat(finding.place()).isEqualTo(1);
    assertThat(finding.sealed()).isEqualTo("E|1|6.00");
    assertThat(finding.present()).isEqualTo("E|1|6.50");
  }

  @Test
  @DisplayName("a line taken out at the end is missing, one laid in is added")
  void missingAndAdded() {
    assertThat(found(SEALED.subList(0, 2)).kind()).isEqualTo(BookFinding.Kind.MISSING);
    assertThat(found(List.of("T|10.00", "E|1|6.00", "E|2|4.00", "E|3|2.00")).kind())
        .isEqualTo(BookFinding.Kind.ADDED);
    assertThat(new BookComparison(HEADING).person(null, List.of("T|0.00")).orElseThrow().kind())
        .isEqualTo(BookFinding.Kind.ADDED);
  }

  @Test
  @DisplayName("who rewrites lines and links alike is caught by the seal in the register")
  void rewritten() {
    List<String> forged = List.of("T|20.00", "E|1|16.00", "E|2|4.00");
    BookComparison comparison = new BookComparison(HEADING);
    assertThat(comparison.person(part(forged), forged)).isEmpty();
    assertThat(comparison.end(seal()).kind()).isEqualTo(BookFinding.Kind.SEAL);
  }

  private static BookFinding found(List<String> present) {
    Optional<BookFinding> finding = new BookComparison(HEADING).person(part(SEALED), present);
    return finding.orElseThrow();
  }

  private static byte[] seal() {
    HashChain chain = HashChain.under(HEADING);
    SEALED.forEach(chain::link);
    return chain.seal();
  }

  private static SealedPeople.Part part(List<String> lines) {
    HashChain chain = HashChain.under(HEADING);
    ByteArrayOutputStream links = new ByteArrayOutputStream();
    lines.forEach(line -> links.writeBytes(chain.link(line)));
    return new SealedPeople.Part(lines, links.toByteArray());
  }
}
