package id.corpu.xapi.application.transfer;

import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.application.transfer.OtherStoreClient.Answer;
import id.corpu.xapi.domain.Times;
import id.corpu.xapi.domain.check.Formats;
import id.corpu.xapi.domain.transfer.OtherStore;
import id.corpu.xapi.domain.transfer.PulledPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Follows the pages of another store, oldest first, and stores each before it asks for the next
 * one; where it goes on is written down with the page.
 */
@ApplicationScoped
@OpenUseCase("part of a pull, which was guarded when it began")
public class PullTransfer {

  private static final int PAGE = 200;
  private static final int TRIES = 6;
  private static final long LONGEST_PAUSE = 60;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  @Inject private OtherStoreClient client;
  @Inject private BatchWriting writing;

  /**
   * Pulls to the last page, or until the pull leaves its state.
   *
   * @param open false when the portal is going down
   * @return code of what stopped it, if something did
   */
  Optional<String> work(Transfer begun, String secret, BooleanSupplier open)
      throws InterruptedException {
    OtherStore store = OtherStore.of(begun.source()).orElseThrow();
    Transfer transfer = begun;
    URI next =
        begun.nextPage() == null
            ? store.first(Optional.ofNullable(begun.since()), PAGE)
            : URI.create(begun.nextPage());
    while (next != null) {
      Answer answer = ask(next, begun, secret, open);
      if (answer.page() == null) {
        return Optional.of(problem(answer));
      }
      PulledPage page = PulledPage.of(answer.page(), transfer.line());
      Optional<URI> more = page.more().isEmpty() ? Optional.empty() : store.next(page.more());
      boolean leadsAway = !page.more().isEmpty() && more.isEmpty();
      Instant through = more.isEmpty() && !leadsAway ? instant(answer.through()) : null;
      transfer =
          writing.write(
              transfer,
              page.lines(),
              new Progress(
                  transfer.line() + page.lines().size(),
                  0,
                  more.map(URI::toString).orElse(leadsAway ? next.toString() : null),
                  through));
      if (leadsAway) {
        return Optional.of("MORE_ELSEWHERE");
      }
      if (transfer.state() != begun.state() || !open.getAsBoolean()) {
        return Optional.empty();
      }
      next = more.orElse(null);
    }
    return Optional.empty();
  }

  /** Asks until there is an answer that will not pass, with pauses that grow. */
  private Answer ask(URI page, Transfer transfer, String secret, BooleanSupplier open)
      throws InterruptedException {
    for (int attempt = 1; ; attempt++) {
      Answer answer = client.ask(page, transfer.version(), transfer.accessKey(), secret);
      if (!answer.isPassing() || attempt == TRIES || !open.getAsBoolean()) {
        return answer;
      }
      long pause = answer.retryAfter().orElse(1L << (attempt - 1));
      TimeUnit.SECONDS.sleep(Math.min(LONGEST_PAUSE, pause));
    }
  }

  private static String problem(Answer answer) {
    if (answer.isPassing()) {
      return "NO_ANSWER";
    }
    return answer.status() == UNAUTHORIZED || answer.status() == FORBIDDEN
        ? "NOT_LET_IN"
        : "STRANGE_ANSWER";
  }

  private static Instant instant(String text) {
    return text != null && Formats.isTimestamp(text) ? Times.parse(text) : null;
  }
}
