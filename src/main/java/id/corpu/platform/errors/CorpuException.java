package id.corpu.platform.errors;

import java.util.Map;

/**
 * A request that cannot be served. Its code is a key of the {@code platform} or the feature's
 * bundle ({@code error.<CODE>}), so that screen and REST say the same in the reader's language.
 */
public abstract class CorpuException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final int status;
  private final transient Map<String, Object> details;

  protected CorpuException(int status, String code, Map<String, Object> details) {
    super(code);
    this.code = code;
    this.status = status;
    this.details = Map.copyOf(details);
  }

  /** Upper-case code, such as {@code NOT_FOUND}. */
  public String code() {
    return code;
  }

  /** The HTTP status that says the same. */
  public int status() {
    return status;
  }

  /** Named values for the text, safe to show. */
  public Map<String, Object> details() {
    return details;
  }
}
