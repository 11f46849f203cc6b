package id.corpu.xapi.application.forward;

import id.corpu.xapi.domain.forward.Answer;
import id.corpu.xapi.domain.forward.DeadLetter;
import id.corpu.xapi.domain.forward.DeadLetter.Reason;
import id.corpu.xapi.domain.forward.Outgoing;
import id.corpu.xapi.domain.forward.Target;
import id.corpu.xapi.domain.forward.Trouble;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Brings a batch to a target in the order of the log. A batch that is refused is halved until what
 * the other side finds fault with stands alone; that becomes a dead letter, and the line goes on.
 * The cursor moves after every part, so what was taken is never sent again.
 */
final class Rounds {

  private final Target target;
  private final Connection connection;
  private final String lease;
  private final Courier courier;
  private final Progress progress;
  private final Clock clock;

  Rounds(
      Target target,
      Connection connection,
      String lease,
      Courier courier,
      Progress progress,
      Clock clock) {
    this.target = target;
    this.connection = connection;
    this.lease = lease;
    this.courier = courier;
    this.progress = progress;
    this.clock = clock;
  }

  /**
   * Delivers statements.
   *
   * @param statements in the order of their keys
   * @return false when the lease is lost, or the target was paused
   * @throws Trouble when the other side takes nothing for now; what it took before stays taken
   */
  boolean deliver(List<Outgoing> statements) throws Trouble {
    int from = 0;
    for (int i = 0; i < statements.size(); i++) {
      if (!statements.get(i).fits()) {
        DeadLetter letter = letter(statements.get(i), 0, Reason.ONLY_2_0, "");
        if (!part(statements.subList(from, i)) || !refused(letter)) {
          return false;
        }
        from = i + 1;
      }
    }
    return part(statements.subList(from, statements.size()));
  }

  /** Tries dead letters once more, each alone. */
  boolean again(List<Outgoing> statements) throws Trouble {
    for (Outgoing statement : statements) {
      Optional<DeadLetter> letter = statement.fits() ? alone(statement) : unfit(statement);
      boolean held =
          letter.isPresent()
              ? refused(letter.get())
              : progress.tookAgain(target.id(), lease, statement.key());
      if (!held) {
        return false;
      }
    }
    return true;
  }

  private boolean part(List<Outgoing> part) throws Trouble {
    if (part.isEmpty()) {
      return true;
    }
    if (part.size() == 1) {
      Optional<DeadLetter> letter = alone(part.get(0));
      return letter.isPresent() ? refused(letter.get()) : sent(part);
    }
    Answer answer = post(part);
    if (answer.took(part.size())) {
      return sent(part);
    }
    if (!answer.isRefusal()) {
      throw answer.trouble();
    }
    int half = part.size() / 2;
    return part(part.subList(0, half)) && part(part.subList(half, part.size()));
  }

  /** Brings one statement; a letter when it is refused for good. */
  private Optional<DeadLetter> alone(Outgoing statement) throws Trouble {
    Answer answer = post(List.of(statement));
    if (answer.took(1)) {
      return Optional.empty();
    }
    if (!answer.isRefusal()) {
      throw answer.trouble();
    }
    if (answer.status() != 409) {
      return Optional.of(letter(statement, answer.status(), Reason.REFUSED, answer.said()));
    }
    Optional<Boolean> same = courier.hasSame(connection, statement);
    if (same.orElse(false)) {
      return Optional.empty();
    }
    Reason reason = same.isPresent() ? Reason.CONFLICT : Reason.CONFLICT_UNSEEN;
    return Optional.of(letter(statement, 409, reason, answer.said()));
  }

  private Answer post(List<Outgoing> part) throws Trouble {
    if (!progress.renew(target.id(), lease)) {
      throw new LeaseLost();
    }
    return courier.post(connection, part);
  }

  private boolean sent(List<Outgoing> part) {
    return progress.sent(target.id(), lease, part.get(part.size() - 1).key(), part.size());
  }

  private boolean refused(DeadLetter letter) {
    return progress.refused(target.id(), lease, letter);
  }

  private Optional<DeadLetter> unfit(Outgoing statement) {
    return Optional.of(letter(statement, 0, Reason.ONLY_2_0, ""));
  }

  private DeadLetter letter(Outgoing statement, int status, Reason reason, String said) {
    return new DeadLetter(
        statement.key(), statement.id(), status, reason, said, clock.instant(), false);
  }

  /** Somebody has paused or removed the target, or another node has it. */
  static final class LeaseLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LeaseLost() {
      super("lease lost", null, false, false);
    }
  }
}
