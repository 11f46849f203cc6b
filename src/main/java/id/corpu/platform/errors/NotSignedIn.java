package id.corpu.platform.errors;

import java.util.Map;

/** The caller has to sign in first (401). */
public final class NotSignedIn extends CorpuException {

  private static final long serialVersionUID = 1L;

  public NotSignedIn() {
    super(401, "NOT_SIGNED_IN", Map.of());
  }
}
