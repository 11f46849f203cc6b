package id.corpu.xapi.application.health;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.xapi.application.health.RefusalBook.Refused;
import id.corpu.xapi.domain.check.Finding;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RefusalBookTest {

  private Instant now = Instant.parse("2026-11-23T00:00:00Z");
  private final RefusalBook book =
      new RefusalBook(
          new Clock() {
            @Override
            public ZoneId getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
              return this;
            }

            @Override
            public Instant instant() {
              return now;
            }
          });

  private static Finding finding(String code) {
    return new Finding(code, "XAPI-00003", "actor", "");
  }

  @Test
  @DisplayName("a store sees its own refusals and those of unknown callers, never another store's")
  void ofOneStore() {
    book.note(1, "Simulator", 400, finding("MISSING"));
    book.note(1, "Simulator", 400, finding("MISSING"));
    book.note(2, "Lain", 400, finding("NULL"));
    book.note(0, "", 401, finding("NOT_AUTHENTICATED"));

    assertThat(book.tallies(1))
        .extracting(t -> t.kind().code() + t.count())
        .containsExactly("MISSING2", "NOT_AUTHENTICATED1");
    assertThat(book.last(1, 10))
        .extracting(Refused::label)
        .containsExactly("", "Simulator", "Simulator");
  }

  @Test
  @DisplayName("what is older than 24 hours is forgotten")
  void forgets() {
    book.note(1, "Simulator", 400, finding("MISSING"));
    now = now.plus(Duration.ofHours(23));
    assertThat(book.tallies(1)).hasSize(1);
    now = now.plus(Duration.ofHours(2));
    assertThat(book.tallies(1)).isEmpty();
  }

  @Test
  @DisplayName("however many kinds and refusals there are, the book stays small")
  void isBounded() {
    for (int i = 0; i < 5_000; i++) {
      book.note(1, "Simulator", 400, new Finding("C" + i, "", "x".repeat(5_000), ""));
    }
    assertThat(book.tallies(1)).hasSizeLessThan(302);
    assertThat(book.tallies(1).get(0).kind().code()).isEqualTo("OTHER");
    assertThat(book.last(1, 10_000)).hasSize(300).allMatch(r -> r.path().length() <= 101);
  }
}
