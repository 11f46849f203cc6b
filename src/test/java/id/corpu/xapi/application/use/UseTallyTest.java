package id.corpu.xapi.application.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.corpu.xapi.domain.Credential;
import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.use.Caller;
import id.corpu.xapi.domain.use.UseCount;
import id.corpu.xapi.domain.use.UseKind;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UseTallyTest {

  private static final Caller TOOL = Caller.credential(1, "alat");

  private Instant now = Instant.parse("2026-11-23T03:59:50Z");
  private final InstantSource source = () -> now;
  private final Clock clock = source.withZone(ZoneOffset.UTC);
  private final UseTally tally = new UseTally(clock);

  @Test
  @DisplayName("calls are counted by hour and kind, and taken once")
  void counts() {
    tally.call(TOOL, UseKind.STATE, 204, Optional.of("10.20.30.x"));
    tally.call(TOOL, UseKind.STATE, 403, Optional.empty());
    now = now.plusSeconds(20);
    tally.call(TOOL, UseKind.STATE, 200, Optional.empty());

    UseTally.Counted counted = tally.take();

    assertThat(counted.counts().values())
        .containsExactlyInAnyOrder(new UseCount(2, 1, 0, 0, 0), new UseCount(1, 0, 0, 0, 0));
    assertThat(counted.last().get(TOOL).at()).isEqualTo(now);
    assertThat(counted.last().get(TOOL).from()).contains("10.20.30.x");
    assertThat(tally.take().isEmpty()).isTrue();
  }

  @Test
  @DisplayName("what could not be written is not lost, and does not undo what came meanwhile")
  void back() {
    tally.call(TOOL, UseKind.STATE, 204, Optional.of("10.20.30.x"));
    UseTally.Counted unwritten = tally.take();
    now = now.plusSeconds(1);
    tally.call(TOOL, UseKind.STATE, 204, Optional.of("10.20.31.x"));

    tally.back(unwritten);

    UseTally.Counted counted = tally.take();
    assertThat(counted.counts().values()).containsExactly(new UseCount(2, 0, 0, 0, 0));
    assertThat(counted.last().get(TOOL).from()).contains("10.20.31.x");
    assertThat(counted.last().get(TOOL).at()).isEqualTo(now);
  }

  @Test
  @DisplayName("no call is lost while another thread takes the counts away")
  void concurrent() throws InterruptedException {
    ExecutorService callers = Executors.newFixedThreadPool(4);
    LongAdder taken = new LongAdder();
    for (int i = 0; i < 4; i++) {
      callers.submit(
          () -> {
            for (int call = 0; call < 20_000; call++) {
              tally.call(TOOL, UseKind.STATE, 204, Optional.empty());
            }
          });
    }
    callers.shutdown();
    while (!callers.isTerminated()) {
      tally.take().counts().values().forEach(count -> taken.add(count.calls()));
    }
    assertThat(callers.awaitTermination(1, TimeUnit.SECONDS)).isTrue();
    tally.take().counts().values().forEach(count -> taken.add(count.calls()));
    assertThat(taken.sum()).isEqualTo(80_000);
  }

  @Test
  @DisplayName("over the limit 429 says when to come again; then a call is taken")
  void limits() {
    CallLimits limits = new CallLimits(clock);
    Credential limited = credential(6);
    for (int call = 0; call < 6; call++) {
      limits.take(limited);
    }
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> limits.take(limited))
        .satisfies(
            refusal -> {
              assertThat(refusal.status()).isEqualTo(429);
              assertThat(refusal.headers()).containsEntry("Retry-After", "10");
            });
    now = now.plusSeconds(10);
    limits.take(limited);
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> limits.take(limited));
  }

  private Credential credential(int perMinute) {
    return Credential.ofToken(
        1,
        "https://penerbit.example",
        "alat",
        EnumSet.noneOf(id.corpu.xapi.domain.Scope.class),
        now,
        now,
        Optional.of(perMinute));
  }
}
