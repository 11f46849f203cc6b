package id.corpu.xapi.domain.forward;

import java.time.Duration;
import java.util.Optional;

/**
 * A target that cannot take statements for now. Nothing is lost; the line waits.
 *
 * <p>Codes are keys of the texts: {@code UNREACHABLE}, {@code TOO_SLOW}, {@code FORBIDDEN_ADDRESS},
 * {@code KEY_REFUSED}, {@code BUSY}, {@code FAILING}, {@code NOT_A_STORE}, {@code SECRET_LOST},
 * {@code INTERNAL}.
 */
public final class Trouble extends Exception {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 500;

  private final String code;
  private final String detail;
  private final transient Optional<Duration> wait;

  public Trouble(String code, String detail, Optional<Duration> wait) {
    super(code + " " + detail, null, false, false);
    this.code = code;
    this.detail = detail.length() > LONGEST ? detail.substring(0, LONGEST) : detail;
    this.wait = wait;
  }

  public String code() {
    return code;
  }

  /** What happened in the words of the machine; never a secret. */
  public String detail() {
    return detail;
  }

  /** How long the other side asks to be left alone. */
  public Optional<Duration> waitAsked() {
    return wait;
  }
}
