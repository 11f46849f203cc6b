package id.corpu.xapi.application.live;

import id.corpu.platform.persistence.DatabaseReady;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.application.CredentialCheck;
import id.corpu.xapi.application.LogReading;
import id.corpu.xapi.application.StatementReading;
import id.corpu.xapi.domain.Page;
import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.check.Finding;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * All streams of this node. A few times a second one task asks each followed store for its newest
 * key, and only if that has risen reads on: once for all streams that wait for the same at the same
 * place. It reads no further than the log is complete, so a stream shows every statement once and
 * in the order of the keys. A stream that its reader does not empty is given nothing more, and
 * ended after a while.
 */
@ApplicationScoped
@OpenUseCase("the credential's scope is checked at the door, and limits what the stream shows")
public class LiveStreams {

  private static final Logger LOG = Logger.getLogger(LiveStreams.class.getName());
  private static final long EVERY_MILLIS = 250;
  private static final long ROUND_NANOS = TimeUnit.SECONDS.toNanos(1);

  /** Statements that are handed over at once. */
  private static final int PAGE = 50;

  @Resource private ManagedScheduledExecutorService timer;
  @Resource private ManagedExecutorService executor;
  @Inject private LogReading log;
  @Inject private StatementReading reading;
  @Inject private CredentialCheck credentials;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "corpu.xapi.live-streams", defaultValue = "200")
  private int mostInAll;

  @Inject
  @ConfigProperty(name = "corpu.xapi.live-streams-each", defaultValue = "5")
  private int mostOfOne;

  private final Set<LiveStream> streams = ConcurrentHashMap.newKeySet();
  private ScheduledFuture<?> schedule;
  private boolean failing;

  void onReady(@Observes @Priority(950) DatabaseReady ready) {
    schedule =
        timer.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    if (schedule != null) {
      schedule.cancel(false);
    }
    streams.forEach(stream -> stream.outlet().end());
  }

  /**
   * Begins a stream.
   *
   * @param outlet made once it is clear that there is room
   * @throws Refusal 429 when this credential, or the whole node, has as many streams as it may
   */
  public synchronized void open(Follower follower, Supplier<LiveOutlet> outlet) {
    streams.removeIf(stream -> !stream.outlet().isOpen());
    String key = follower.credential().key();
    long own = streams.stream().filter(s -> s.follower().credential().key().equals(key)).count();
    if (own >= mostOfOne || streams.size() >= mostInAll) {
      throw new Refusal(
          429,
          new Finding("TOO_MANY_STREAMS", "", "", "Close another stream first, or come later."));
    }
    long cursor = follower.after().orElseGet(log::completeThrough);
    streams.add(
        new LiveStream(
            follower,
            reading.limited(follower.filter(), follower.credential()),
            outlet.get(),
            cursor,
            clock.instant()));
  }

  private void look() {
    try {
      Instant now = clock.instant();
      streams.removeIf(stream -> !stream.outlet().isOpen());
      streams.forEach(stream -> attend(stream, now));
      long until = System.nanoTime() + ROUND_NANOS;
      boolean more = !streams.isEmpty();
      while (more && System.nanoTime() - until < 0) {
        more = round();
      }
      failing = false;
    } catch (RuntimeException e) {
      if (!failing) {
        LOG.log(Level.WARNING, "Streams cannot be served; trying again", e);
      }
      failing = true;
    }
  }

  private void attend(LiveStream stream, Instant now) {
    boolean refused = stream.wantsCheck(now) && !isWelcome(stream.follower());
    if (refused || stream.isStalled(now)) {
      streams.remove(stream);
      executor.execute(stream.outlet()::end);
    } else {
      stream.beat(now);
    }
  }

  /** Whether the credential still works; when that cannot be found out now, it does. */
  private boolean isWelcome(Follower follower) {
    try {
      return credentials.credential(follower.header()).isPresent();
    } catch (Refusal refusal) {
      return refusal.status() >= 500;
    }
  }

  /** Reads on once for every place; true when some place has more. */
  private boolean round() {
    long through = log.completeThrough();
    Map<Long, Long> newest = new HashMap<>();
    Map<LiveStream.Place, List<LiveStream>> waiting =
        streams.stream()
            .filter(stream -> stream.wants(through))
            .collect(Collectors.groupingBy(LiveStream::place));
    boolean more = false;
    for (Map.Entry<LiveStream.Place, List<LiveStream>> group : waiting.entrySet()) {
      LiveStream.Place place = group.getKey();
      boolean nothing = newest.computeIfAbsent(place.storeId(), log::newest) <= place.cursor();
      List<Page.Row> rows =
          nothing
              ? List.of()
              : log.next(place.storeId(), place.filter(), place.cursor(), through, PAGE);
      boolean full = rows.size() == PAGE;
      long reached = full ? rows.get(PAGE - 1).key() : through;
      group.getValue().forEach(stream -> stream.give(rows, reached));
      more |= full;
    }
    return more;
  }
}
