package id.corpu.platform.errors;

import java.util.Map;

/** There is no such thing, or none that the caller may see: both look alike on purpose (404). */
public final class NotFound extends CorpuException {

  private static final long serialVersionUID = 1L;

  public NotFound(String what) {
    super(404, "NOT_FOUND", Map.of("what", what));
  }
}
