package id.corpu.people.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.corpu.people.Role;
import id.corpu.people.domain.Decree;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.CorpuException;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.ActingAs;
import id.corpu.platform.web.SignInGate;
import id.corpu.testing.SignInClient;
import id.corpu.testing.TestPeople;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SignInIT {

  private static final String PASSWORD = "pagi yang cerah di kota";

  @Inject private SigningIn signingIn;
  @Inject private Passwords passwords;
  @Inject private SignInAddresses addresses;
  @Inject private PersonAdministration administration;
  @Inject private OwnProfile profile;
  @Inject private PeopleDirectory people;
  @Inject private PeopleAccounts accounts;
  @Inject private TestPeople testPeople;
  @Inject private ActingAs acting;
  @Inject private Database database;
  @Inject private HttpServletRequest request;

  private long sari;
  private long admin;
  private String number;

  @BeforeEach
  void givePassword() {
    admin = testPeople.pns("Administrator Masuk", "BKPSDM_ADMIN");
    sari = testPeople.pns("Sari Masuk");
    String hash = passwords.hash(PASSWORD.toCharArray());
    database
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE people_person SET password_hash = ? WHERE id = ?", hash, sari));
    number =
        database
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery("SELECT number FROM people_person WHERE id = :id")
                        .bind("id", sari)
                        .mapTo(String.class)
                        .one());
  }

  @Test
  @DisplayName("Five wrong passwords lock the account, even for the right one")
  void locksOut() {
    for (int i = 0; i < SigningIn.TRIES; i++) {
      assertThat(signingIn.check(number, "salah".toCharArray())).isEmpty();
    }
    assertThat(signingIn.check(number, PASSWORD.toCharArray())).isEmpty();
    assertThat(refusals("NOW_LOCKED")).isEqualTo(1);
    assertThat(refusals("LOCKED")).isEqualTo(1);
  }

  @Test
  @DisplayName("An unknown name, a locked account and an unused password cost the same time")
  void saysNothingByTheClock() {
    char[] wrong = "salah".toCharArray();
    signingIn.check(number, wrong);
    long known = nanos(() -> signingIn.check(number, wrong));
    long unknown = nanos(() -> signingIn.check("197001011990011999", wrong));
    database
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE people_person SET locked_until = UTC_TIMESTAMP(6) + INTERVAL 1 HOUR"
                        + " WHERE id = ?",
                    sari));
    long locked = nanos(() -> signingIn.check(number, wrong));
    String drawn = passwords.hashDrawn("abcd-efgh-jkmn-pqrs".toCharArray());
    long unused = nanos(() -> passwords.matches(wrong, drawn));

    assertThat(List.of(unknown, locked, unused))
        .as("compared with a wrong password, %s ns", known)
        .allSatisfy(time -> assertThat(time).isGreaterThan(known / 3));
  }

  /** The shorter of two runs, so that a pause of the machine does not count. */
  private static long nanos(Runnable deed) {
    long shortest = Long.MAX_VALUE;
    for (int i = 0; i < 2; i++) {
      long start = System.nanoTime();
      deed.run();
      shortest = Math.min(shortest, System.nanoTime() - start);
    }
    return shortest;
  }

  @Test
  @DisplayName("An empty password is a wrong one")
  void emptyPassword() {
    assertThat(signingIn.check(number, new char[0])).isEmpty();
    assertThat(signingIn.check("", new char[0])).isEmpty();
    assertThat(signingIn.check(null, new char[0])).isEmpty();
    assertThat(refusals("WRONG_PASSWORD")).isEqualTo(1);
  }

  @Test
  @DisplayName("An address with too many refusals waits, whatever the name; other addresses do not")
  void addressWaits() throws Exception {
    String hostile = "198.51.100." + (1 + (int) (Math.random() * 250));
    for (int i = 0; i < SignInAddresses.TRIES; i++) {
      addresses.refused(HexFormat.of().formatHex(InetAddress.getByName(hostile).getAddress()));
    }
    assertThat(client(hostile).signIn(number, PASSWORD, "/", null).status())
        .as("the form again")
        .isEqualTo(200);
    assertThat(client("203.0.113.9, " + hostile).signIn(number, PASSWORD, "/", null).status())
        .as("what a stranger writes in front is not believed")
        .isEqualTo(200);
    assertThat(client("203.0.113.9").signIn(number, PASSWORD, "/", null).status()).isEqualTo(302);
  }

  @Test
  @DisplayName("The way to another password cannot be walked around by writing an address oddly")
  void gateSeesTheRealAddress() throws Exception {
    acting.person(admin);
    String once = administration.resetPassword(uuid(sari));
    SignInClient browser = client();
    String session = browser.signIn(number, once, "/", null).session();
    for (String odd :
        List.of("/resources/../profil", "/profil/sandi/../../profil", "/keluar/..;/profil")) {
      assertThat(browser.status(odd, session)).as(odd).isNotEqualTo(200);
      assertThat(browser.status(odd, null)).as("nobody at " + odd).isNotEqualTo(200);
    }
  }

  @Test
  @DisplayName("Signing in gives the session another id than the browser brought along")
  void changesTheSession() throws Exception {
    SignInClient browser = client();
    String brought = "0123456789abcdef0123456789ab";
    SignInClient.Answer answer = browser.signIn(number, PASSWORD, "/profil", brought);
    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.location()).endsWith("/profil");
    assertThat(answer.session()).isNotNull().doesNotStartWith(brought);
    assertThat(browser.status("/profil", answer.session())).isEqualTo(200);
    assertThat(browser.status("/profil", brought)).isEqualTo(302);
  }

  @Test
  @DisplayName("Nobody is sent to a foreign site after signing in")
  void staysAtHome() throws Exception {
    for (String hostile :
        new String[] {"//evil.example", "https://evil.example", "/\\evil.example"}) {
      assertThat(client().signIn(number, PASSWORD, hostile, null).location())
          .as(SignInGate.DESTINATION + "=" + hostile)
          .doesNotContain("evil");
    }
  }

  @Test
  @DisplayName(
      "A password given out leads to choosing another and to nothing else until it is done")
  void oneTimePasswordMustBeChanged() throws Exception {
    acting.person(admin);
    String once = administration.resetPassword(uuid(sari));
    assertThat(signingIn.check(number, PASSWORD.toCharArray())).isEmpty();

    SignInClient browser = client();
    String session = browser.signIn(number, once, "/", null).session();
    assertThat(browser.location("/profil", session)).endsWith("/profil/sandi");
    assertThat(browser.status("/profil/sandi", session)).isEqualTo(200);

    acting.person(sari);
    profile.changePassword(once, "sandi baru yang panjang", "sandi baru yang panjang");
    assertThat(browser.status("/profil", session)).isEqualTo(200);
  }

  @Test
  @DisplayName("A new password is long, not the NIP, not the old one, typed twice")
  void checksNewPasswords() {
    acting.person(sari);
    refuses("PASSWORD_OLD", "bukan ini", "sandi baru yang panjang", "sandi baru yang panjang");
    refuses("PASSWORD_SHORT", PASSWORD, "sebelas kar", "sebelas kar");
    refuses("PASSWORD_NUMBER", PASSWORD, "x" + number, "x" + number);
    refuses("PASSWORD_SAME", PASSWORD, PASSWORD, PASSWORD);
    refuses("PASSWORD_REPEAT", PASSWORD, "sandi baru yang panjang", "sandi lain yang panjang");
    assertThat(refusals("WRONG_PASSWORD")).as("guessing counts").isEqualTo(1);
  }

  @Test
  @DisplayName("A role holds from its first day by decree, once, and ends at once (Blitar Pasal 8)")
  void rolesByDecree() {
    acting.person(admin);
    Decree decree = new Decree("188/1/2026", LocalDate.of(2026, 1, 5));
    LocalDate from = LocalDate.of(2026, 1, 5);
    assertThatThrownBy(
            () -> administration.assign(uuid(sari), Role.COACH, new Decree("", null), from, null))
        .isInstanceOf(InvalidInput.class);
    administration.assign(uuid(sari), Role.COACH, decree, from, null);
    assertThat(accounts.byPersonId(sari).orElseThrow().roles()).contains("COACH");
    assertThatThrownBy(() -> administration.assign(uuid(sari), Role.COACH, decree, from, null))
        .isInstanceOf(Conflict.class);
    var role = administration.view(uuid(sari)).roles().get(0);
    administration.end(uuid(sari), role.getId(), role.getVersion());
    assertThat(accounts.byPersonId(sari).orElseThrow().roles()).doesNotContain("COACH");
    assertThatThrownBy(() -> administration.view(UUID.randomUUID())).isInstanceOf(NotFound.class);
  }

  private void refuses(String code, String old, String chosen, String repeated) {
    assertThatThrownBy(() -> profile.changePassword(old, chosen, repeated))
        .isInstanceOfSatisfying(
            CorpuException.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  private UUID uuid(long person) {
    return people.uuidOf(person);
  }

  private SignInClient client() {
    return client(null);
  }

  private SignInClient client(String forwardedFor) {
    return new SignInClient(
        "http://localhost:" + request.getLocalPort() + request.getContextPath(), forwardedFor);
  }

  private int refusals(String reason) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT COUNT(*) FROM platform_audit WHERE person_id = :p AND reason = :r")
                    .bind("p", sari)
                    .bind("r", reason)
                    .mapTo(Integer.class)
                    .one());
  }
}
