package id.corpu.xapi.application.token;

import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.domain.Credential;
import id.corpu.xapi.domain.Refusal;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;

/**
 * Finds out who comes with {@code Authorization: Bearer}. Off unless an issuer is set; a token is
 * then as good as a credential of the institution that the settings name.
 */
@ApplicationScoped
@OpenUseCase("this is the door: it finds out who is calling")
public class BearerTokens {

  private static final Logger LOG = Logger.getLogger(BearerTokens.class.getName());
  private static final String SCHEME = "Bearer ";

  /** Shortest time between two fetches of keys. */
  private static final long PAUSE_MILLIS = 30_000;

  private Config config;
  private Clock clock;
  private volatile TokenCheck check;

  protected BearerTokens() {}

  @Inject
  public BearerTokens(Config config, Clock clock) {
    this.config = config;
    this.clock = clock;
  }

  @PostConstruct
  void settle() {
    try {
      accept(TokenSettings.of(config), PAUSE_MILLIS);
    } catch (IllegalArgumentException e) {
      LOG.log(Level.SEVERE, "Tokens are not accepted: {0}", e.getMessage());
    }
  }

  /** Takes the tokens of an issuer from now on, or none. */
  public void accept(Optional<TokenSettings> settings, long pauseMillis) {
    check = settings.map(s -> new TokenCheck(s, clock, pauseMillis)).orElse(null);
  }

  /** Whether an {@code Authorization} header brings a token and tokens are accepted. */
  public boolean isToken(String header) {
    return check != null
        && header != null
        && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
  }

  /**
   * The bearer of a header that {@link #isToken}.
   *
   * @throws Refusal 401 when the token is not taken, 503 when the issuer's keys cannot be had
   */
  public Credential bearer(String header) {
    return check.credential(header.substring(SCHEME.length()).trim());
  }

  /** Whether tokens are accepted at all, for the challenge of a 401. */
  public boolean areAccepted() {
    return check != null;
  }
}
