package id.corpu.platform.errors;

import java.util.Map;

/** The caller is known but lacks the permission (403). */
public final class NotPermitted extends CorpuException {

  private static final long serialVersionUID = 1L;

  public NotPermitted(String useCase) {
    super(403, "NOT_PERMITTED", Map.of("useCase", useCase));
  }
}
