package id.corpu.xapi.application.live;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.xapi.domain.Credential;
import id.corpu.xapi.domain.Page;
import id.corpu.xapi.domain.Parameters;
import id.corpu.xapi.domain.StatementQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LiveStreamTest {

  private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

  private final Reader reader = new Reader();
  private final StatementQuery all = new Parameters(Map.of()).query();
  private final LiveStream stream = new LiveStream(follower(), all, reader, 10, NOW);

  private static final class Reader implements LiveOutlet {
    private final List<Page.Row> got = new ArrayList<>();
    private final List<Long> beats = new ArrayList<>();
    private boolean drained = true;

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public boolean isDrained() {
      return drained;
    }

    @Override
    public void send(List<Page.Row> rows) {
      got.addAll(rows);
      drained = false;
    }

    @Override
    public void beat(long cursor) {
      beats.add(cursor);
    }

    @Override
    public void end() {
      drained = true;
    }
  }

  private Follower follower() {
    Credential credential =
        Credential.ofToken(
            1,
            "https://penerbit.example",
            "k",
            Set.of(),
            NOW,
            NOW.plusSeconds(60),
            Optional.empty());
    return new Follower(credential, "Basic rahasia", all, Optional.empty());
  }

  @Test
  @DisplayName(
      "a reader that takes nothing is given nothing more, and its stream ends after a while")
  void endsWithASilentReader() {
    assertThat(stream.wants(20)).isTrue();
    stream.give(List.of(new Page.Row(12, "{}")), 20);
    assertThat(stream.place().cursor()).isEqualTo(20);
    assertThat(stream.wants(30)).isFalse();
    assertThat(stream.isStalled(NOW.plusSeconds(29))).isFalse();
    assertThat(stream.isStalled(NOW.plus(LiveStream.PATIENCE).plusSeconds(1))).isTrue();
  }

  @Test
  @DisplayName("a reader that takes everything is never silent, however long nothing happens")
  void lastsWhileNothingHappens() {
    assertThat(stream.isStalled(NOW.plus(Duration.ofDays(1)))).isFalse();
    assertThat(stream.wants(10)).isFalse();
    stream.give(List.of(), 5);
    assertThat(stream.place().cursor()).isEqualTo(10);
  }

  @Test
  @DisplayName("signs of life come at once and then every quarter of a minute")
  void showsLife() {
    stream.beat(NOW);
    stream.beat(NOW.plusSeconds(14));
    stream.beat(NOW.plusSeconds(15));
    assertThat(reader.beats).containsExactly(10L, 10L);
    assertThat(follower().toString()).doesNotContain("rahasia");
  }
}
