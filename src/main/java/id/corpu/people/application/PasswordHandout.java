package id.corpu.people.application;

import id.corpu.people.UnitCard;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Hands out one-time passwords to those who never had one of their own, as after an import. They
 * are drawn by lot, kept only as hashes, and told once, to the administrator who asked.
 */
@ApplicationScoped
@Requires(Permission.MANAGE_PEOPLE)
public class PasswordHandout {

  @Inject private HandoutRows rows;
  @Inject private PeopleDirectory directory;
  @Inject private Passwords passwords;
  @Inject private PeopleAccounts accounts;
  @Inject private CurrentUser currentUser;
  @Inject private Database database;

  /** A drawn password with what it takes to bring it to its person. */
  public record Slip(String name, String number, String email, String unit, String password) {

    /** Never the password: texts of objects end up in logs. */
    @Override
    public String toString() {
      return "Slip[" + name + "]";
    }
  }

  /**
   * A unit and how many of its people, and of those beneath it, are without a password of their
   * own.
   *
   * @param never were never given one
   * @param unused were handed one and have not signed in with it yet
   */
  public record Waiting(UnitCard unit, long never, long unused) {}

  /** Units with somebody to hand a password to, in the tree's order. */
  @Requires(value = Permission.MANAGE_PEOPLE, audit = Requires.Audit.REFUSALS)
  public List<Waiting> waiting() {
    long city = currentUser.get().institutionId();
    List<UnitCard> units = directory.units(city);
    return database
        .jdbi()
        .withHandle(
            handle -> {
              List<HandoutRows.Count> counts = rows.counts(handle, city);
              return units.stream().map(unit -> waiting(unit, counts)).toList();
            })
        .stream()
        .filter(unit -> unit.never() + unit.unused() > 0)
        .toList();
  }

  private static Waiting waiting(UnitCard unit, List<HandoutRows.Count> counts) {
    List<HandoutRows.Count> beneath =
        counts.stream().filter(count -> count.path().startsWith(unit.path())).toList();
    return new Waiting(
        unit,
        beneath.stream().mapToLong(HandoutRows.Count::never).sum(),
        beneath.stream().mapToLong(HandoutRows.Count::unused).sum());
  }

  /**
   * Draws passwords for the active people of a unit and of those beneath it.
   *
   * @param unit null for the whole city
   * @param again whether also for those whose last one was handed out and never used; it then no
   *     longer works
   * @return one slip a person, by unit and name; kept nowhere
   * @throws InvalidInput HANDOUT_NOBODY when there is nobody to hand one to
   */
  @Transactional
  public List<Slip> handOut(Long unit, boolean again) {
    long city = currentUser.get().institutionId();
    List<Slip> slips =
        database
            .jdbi()
            .withHandle(
                handle -> {
                  List<HandoutRows.Receiver> receivers = rows.lock(handle, city, unit, again);
                  List<String> drawn =
                      receivers.stream().map(receiver -> OneTimePassword.make()).toList();
                  rows.keep(
                      handle,
                      receivers,
                      drawn.stream().map(text -> passwords.hashDrawn(text.toCharArray())).toList());
                  return IntStream.range(0, drawn.size())
                      .mapToObj(i -> receivers.get(i).slip(drawn.get(i)))
                      .toList();
                });
    if (slips.isEmpty()) {
      throw new InvalidInput("HANDOUT_NOBODY", "unit");
    }
    accounts.forgetAll();
    return slips;
  }
}
