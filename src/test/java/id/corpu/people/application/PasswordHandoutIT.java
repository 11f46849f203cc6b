package id.corpu.people.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.corpu.people.People;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.errors.NotPermitted;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.ActingAs;
import id.corpu.testing.Errands;
import id.corpu.testing.TestPeople;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PasswordHandoutIT {

  @Inject private PasswordHandout handout;
  @Inject private SigningIn signingIn;
  @Inject private Passwords passwords;
  @Inject private OwnProfile profile;
  @Inject private PeopleAccounts accounts;
  @Inject private People people;
  @Inject private TestPeople testPeople;
  @Inject private ActingAs acting;
  @Inject private Errands errands;
  @Inject private Database database;
  @Resource private ManagedExecutorService threads;

  private long admin;
  private long sari;
  private long unit;

  @BeforeEach
  void meet() {
    admin = testPeople.pns("Administrator Sandi", "BKPSDM_ADMIN");
    sari = testPeople.pns("Sari Sandi");
    unit = people.card(sari).orElseThrow().unitId();
    acting.person(admin);
  }

  private void change(String sql, Object... values) {
    database.jdbi().useHandle(handle -> handle.execute(sql, values));
  }

  private long waitingIn(long wanted) {
    return handout.waiting().stream()
        .filter(waiting -> waiting.unit().id() == wanted)
        .mapToLong(PasswordHandout.Waiting::never)
        .sum();
  }

  @Test
  @DisplayName("who never had a password gets one that works once and has to be changed")
  void handsOut() {
    assertThat(waitingIn(unit)).isEqualTo(1);
    List<PasswordHandout.Slip> slips = handout.handOut(unit, false);

    assertThat(slips)
        .singleElement()
        .extracting(PasswordHandout.Slip::name)
        .isEqualTo("Sari Sandi");
    PasswordHandout.Slip slip = slips.get(0);
    assertThat(slip.number()).matches("\\d{8} \\d{6} \\d \\d{3}");
    assertThat(slip.toString()).doesNotContain(slip.password());
    assertThat(signingIn.check(slip.number(), slip.password().toCharArray())).contains(sari);
    assertThat(accounts.mustChangePassword(sari)).isTrue();
    assertThat(waitingIn(unit)).isZero();

    acting.person(sari);
    profile.changePassword(slip.password(), "kalimat milik sari", "kalimat milik sari");
    assertThat(accounts.mustChangePassword(sari)).isFalse();
    acting.person(admin);
    assertThatThrownBy(() -> handout.handOut(unit, true))
        .as("whoever has chosen a password keeps it")
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  @DisplayName("a lost file: those who have not used theirs get another, and the old one ends")
  void again() {
    String lost = handout.handOut(unit, false).get(0).password();
    assertThatThrownBy(() -> handout.handOut(unit, false))
        .isInstanceOfSatisfying(
            InvalidInput.class, refusal -> assertThat(refusal.code()).isEqualTo("HANDOUT_NOBODY"));

    PasswordHandout.Slip slip = handout.handOut(unit, true).get(0);
    assertThat(signingIn.check(slip.number(), lost.toCharArray())).isEmpty();
    assertThat(signingIn.check(slip.number(), slip.password().toCharArray())).contains(sari);
  }

  @Test
  @DisplayName("people with a password, people who left and other units are left alone")
  void onlyThoseWithout() {
    long budi = testPeople.pns("Budi Sandi");
    long gone = testPeople.pns("Pensiun Sandi");
    long elsewhere = testPeople.pns("Lain Sandi");
    change("UPDATE people_person SET unit_id = ? WHERE id IN (?, ?)", unit, budi, gone);
    change("UPDATE people_person SET active = FALSE WHERE id = ?", gone);
    String own = passwords.hash("punya budi sendiri".toCharArray());
    change("UPDATE people_person SET password_hash = ? WHERE id = ?", own, budi);

    assertThat(handout.handOut(unit, true)).hasSize(1);
    assertThat(waitingIn(people.card(elsewhere).orElseThrow().unitId())).isEqualTo(1);
  }

  @Test
  @DisplayName("two administrators at one moment: each person gets one password")
  void twoAtOnce() throws Exception {
    List<PasswordHandout.Slip> all = new ArrayList<>();
    CyclicBarrier start = new CyclicBarrier(2);
    Runnable deed =
        () -> {
          List<PasswordHandout.Slip> slips = handout.handOut(unit, false);
          synchronized (all) {
            all.addAll(slips);
          }
        };
    Future<RuntimeException> one = threads.submit(() -> errands.together(start, admin, deed));
    Future<RuntimeException> two = threads.submit(() -> errands.together(start, admin, deed));
    one.get();
    two.get();
    assertThat(all).hasSize(1);
    assertThat(signingIn.check(all.get(0).number(), all.get(0).password().toCharArray()))
        .contains(sari);
  }

  @Test
  @DisplayName("only administrators hand out passwords")
  void onlyAdministrators() {
    acting.person(sari);
    assertThatThrownBy(() -> handout.handOut(unit, false)).isInstanceOf(NotPermitted.class);
  }
}
