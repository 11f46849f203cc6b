package id.corpu.platform.errors;

import java.util.Map;

/** More was sent than is taken in one go (413); the field says of what. */
public final class TooLarge extends CorpuException {

  private static final long serialVersionUID = 1L;

  public TooLarge(String code, String field) {
    super(413, code, Map.of("field", field));
  }
}
