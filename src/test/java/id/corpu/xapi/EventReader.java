package id.corpu.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A connected tool that reads a stream of server-sent events, as a browser would. */
public final class EventReader implements AutoCloseable {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** One statement of the stream. */
  record Event(long id, String data) {}

  private final HttpResponse<Stream<String>> response;
  private final List<Event> events = new ArrayList<>();
  private final Thread reading;
  private String lastId = "";
  private boolean ended;

  EventReader(HttpRequest.Builder request) throws Exception {
    response = CLIENT.send(request.GET().build(), BodyHandlers.ofLines());
    assertThat(response.statusCode()).isEqualTo(200);
    reading = new Thread(this::read, "event reader");
    reading.setDaemon(true);
    reading.start();
  }

  HttpResponse<Stream<String>> response() {
    return response;
  }

  private void read() {
    StringBuilder data = new StringBuilder();
    try {
      response.body().forEach(line -> take(line, data));
    } catch (RuntimeException e) {
      // hung up on, by us or by the portal
    }
    synchronized (this) {
      ended = true;
    }
  }

  private synchronized void take(String line, StringBuilder data) {
    if (line.startsWith("id: ")) {
      lastId = line.substring(4);
    } else if (line.startsWith("data: ")) {
      data.append(line.substring(6)).append('\n');
    } else if (line.isEmpty() && data.length() > 0) {
      events.add(new Event(Long.parseLong(lastId), data.toString()));
      data.setLength(0);
    }
  }

  synchronized List<Event> events() {
    return List.copyOf(events);
  }

  /** What the reader would name when it comes back; empty before the first sign of life. */
  synchronized String lastId() {
    return lastId;
  }

  synchronized boolean hasEnded() {
    return ended;
  }

  /** Waits until the reader has seen enough. */
  EventReader await(Predicate<EventReader> enough) {
    Instant end = Instant.now().plus(Duration.ofSeconds(15));
    while (!enough.test(this) && Instant.now().isBefore(end)) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
    assertThat(enough.test(this)).isTrue();
    return this;
  }

  @Override
  public void close() {
    reading.interrupt();
    response.body().close();
  }
}
