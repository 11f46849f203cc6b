package id.corpu.platform.errors;

import java.util.Map;

/** What was sent breaks a rule (400); the code says which, the field where. */
public final class InvalidInput extends CorpuException {

  private static final long serialVersionUID = 1L;

  public InvalidInput(String code, String field) {
    super(400, code, Map.of("field", field));
  }

  /** The name of the offending field or path. */
  public String field() {
    return (String) details().get("field");
  }
}
