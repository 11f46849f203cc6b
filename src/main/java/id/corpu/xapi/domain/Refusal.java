package id.corpu.xapi.domain;

import id.corpu.xapi.domain.check.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request that the store does not serve, said the way xAPI tools expect it (xAPI Communication
 * 3.2): status, code, requirement, path, an English sentence.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient List<Finding> findings;
  private final transient Map<String, String> headers = new LinkedHashMap<>();

  public Refusal(int status, Finding finding) {
    this(status, List.of(finding));
  }

  private Refusal(int status, List<Finding> findings) {
    super(findings.get(0).code(), null, false, false);
    this.status = status;
    this.findings = List.copyOf(findings);
  }

  /** A request that breaks rules (400). */
  public static Refusal bad(List<Finding> findings) {
    return new Refusal(400, findings);
  }

  /** A request that breaks one rule (400). */
  public static Refusal bad(String code, String requirement, String path, String message) {
    return new Refusal(400, new Finding(code, requirement, path, message));
  }

  /** The same, and says after how many seconds it makes sense to try again. */
  public Refusal retryAfter(long seconds) {
    return with("Retry-After", Long.toString(seconds));
  }

  /** The same with a header of the answer. */
  public Refusal with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  /** Headers that the answer gets beside the usual ones. */
  public Map<String, String> headers() {
    return headers;
  }

  public int status() {
    return status;
  }

  /** What is wrong, the first first; never empty. */
  public List<Finding> findings() {
    return findings;
  }
}
