package id.corpu.platform.errors;

import java.util.Map;

/**
 * The thing has moved on since the caller looked: somebody changed it, or it is already done (409).
 */
public final class Conflict extends CorpuException {

  private static final long serialVersionUID = 1L;

  public Conflict(String code) {
    super(409, code, Map.of());
  }
}
