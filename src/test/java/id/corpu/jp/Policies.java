package id.corpu.jp;

import id.corpu.jp.application.PolicyReader;
import id.corpu.jp.domain.Policy;
import java.nio.file.Path;

/** The shipped regulations, for tests. */
public final class Policies {

  public static final Path FOLDER = Path.of("content", "regulations");

  /** Blitar 35/2023, read once. */
  public static final Policy BLITAR =
      PolicyReader.of(FOLDER).read(FOLDER.resolve("blitar-35-2023.json"));

  private Policies() {}
}
