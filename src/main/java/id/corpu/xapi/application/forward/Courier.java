package id.corpu.xapi.application.forward;

import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.application.AttachmentReading;
import id.corpu.xapi.domain.ContentHash;
import id.corpu.xapi.domain.Json;
import id.corpu.xapi.domain.forward.Answer;
import id.corpu.xapi.domain.forward.Outgoing;
import id.corpu.xapi.domain.forward.Reach;
import id.corpu.xapi.domain.forward.RetryAfter;
import id.corpu.xapi.domain.forward.Trouble;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Speaks HTTP with other record stores. Follows no redirects, which could lead a key elsewhere;
 * reads no more of an answer than it needs; asks nobody whose address the setting rules out.
 */
@ApplicationScoped
@OpenUseCase("asks where targets say, which an LRS administrator has named")
public class Courier {

  private static final Duration CONNECTING = Duration.ofSeconds(10);
  private static final long WHOLE_SECONDS = 90;
  private static final int MOST_OF_AN_ANSWER = 65_536;
  private static final int MOST_OF_A_STATEMENT = 16_777_216;

  @Resource private ManagedExecutorService executor;
  @Inject private AttachmentReading attachments;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "corpu.xapi.forward-reach", defaultValue = "network")
  private String reachSetting;

  private Reach reach;
  private HttpClient client;

  @PostConstruct
  void open() {
    reach = Reach.valueOf(reachSetting.strip().toUpperCase(Locale.ROOT));
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECTING)
            .executor(executor)
            .build();
  }

  /**
   * Sends statements in one request.
   *
   * @throws Trouble when there was no answer
   */
  Answer post(Connection to, java.util.List<Outgoing> statements) throws Trouble {
    Parcel parcel = new Parcel(statements, attachments);
    return send(
        to,
        to.request("statements")
            .header("Content-Type", parcel.contentType())
            .POST(parcel.body())
            .build(),
        MOST_OF_AN_ANSWER);
  }

  /** Sends an empty list: whether the key is good for writing, without writing anything. */
  Answer knock(Connection to) throws Trouble {
    return send(
        to,
        to.request("statements")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("[]"))
            .build(),
        MOST_OF_AN_ANSWER);
  }

  /** Asks which versions the other side speaks. */
  Answer about(Connection to) throws Trouble {
    return send(to, to.request("about").GET().build(), MOST_OF_AN_ANSWER);
  }

  /**
   * Whether the other side has the same under this id, voided or not; empty when it does not let us
   * see.
   */
  Optional<Boolean> hasSame(Connection to, Outgoing statement) throws Trouble {
    for (String name : new String[] {"statementId", "voidedStatementId"}) {
      HttpRequest request = to.request("statements?" + name + "=" + statement.id()).GET().build();
      Answer answer = send(to, request, MOST_OF_A_STATEMENT);
      if (answer.status() == 200) {
        return same(answer.body(), statement.json());
      }
      if (answer.status() != 404) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Boolean> same(String theirs, String ours) {
    try {
      byte[] there = ContentHash.of(Json.readForeign(theirs));
      return Optional.of(Arrays.equals(there, ContentHash.of(Json.read(ours))));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Answer send(Connection to, HttpRequest request, int most) throws Trouble {
    demandReach(to.endpoint().host());
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(request, head -> new ShortAnswer(most));
    try {
      HttpResponse<String> response = answer.get(WHOLE_SECONDS, TimeUnit.SECONDS);
      Optional<Duration> wait =
          response
              .headers()
              .firstValue("Retry-After")
              .flatMap(text -> RetryAfter.of(text, clock.instant()));
      return new Answer(response.statusCode(), wait, response.body());
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new Trouble("TOO_SLOW", "", Optional.empty());
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new Trouble("UNREACHABLE", "interrupted", Optional.empty());
    } catch (ExecutionException e) {
      throw unreachable(e.getCause());
    }
  }

  private static Trouble unreachable(Throwable why) {
    boolean slow = why instanceof java.net.http.HttpTimeoutException;
    String detail = why.getClass().getSimpleName() + ": " + why.getMessage();
    return new Trouble(slow ? "TOO_SLOW" : "UNREACHABLE", detail, Optional.empty());
  }

  private void demandReach(String host) throws Trouble {
    try {
      for (InetAddress address : InetAddress.getAllByName(host)) {
        if (!reach.allows(address, NetworkInterface.getByInetAddress(address) != null)) {
          throw new Trouble("FORBIDDEN_ADDRESS", address.getHostAddress(), Optional.empty());
        }
      }
    } catch (UnknownHostException e) {
      throw new Trouble("UNREACHABLE", "no address of " + host, Optional.empty());
    } catch (IOException e) {
      throw unreachable(e);
    }
  }
}
