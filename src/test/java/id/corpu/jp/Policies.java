package id.corpu.jp;

import id.corpu.jp.application.policies.PolicyReader;
import id.corpu.jp.domain.Policy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The shipped regulations, and one made of them, for tests. */
public final class Policies {

  public static final Path FOLDER = Path.of("content", "regulations");

  /** Blitar 35/2023, read once. */
  public static final Policy BLITAR =
      PolicyReader.of(FOLDER).read(FOLDER.resolve("blitar-35-2023.json"));

  /** The five shipped regulations. */
  public static final List<Policy> ALL = PolicyReader.all(FOLDER);

  /** Id of {@link #contractYearsText}. */
  public static final String CONTRACT_YEARS_ID = "uji-tahun-perjanjian";

  /** {@link #contractYearsText} as the engine sees it. */
  public static final Policy CONTRACT_YEARS =
      PolicyReader.of(FOLDER).read(CONTRACT_YEARS_ID + ".json", contractYearsText());

  private Policies() {}

  /** A shipped regulation by its id. */
  public static Policy of(String id) {
    return ALL.stream().filter(policy -> policy.id().equals(id)).findFirst().orElseThrow();
  }

  /**
   * A regulation like Blitar's, in force from 2018 on, with three differences: the 24 JP of a PPPK
   * are counted by contract year as in Tangerang Selatan 74/2022 Pasal 3(3), a day of workshop is
   * worth 6 JP and not 5, and its articles are cited as Uji 1/2018.
   */
  public static String contractYearsText() {
    try {
      return Files.readString(FOLDER.resolve("blitar-35-2023.json"))
          .replace("\"blitar-35-2023\"", "\"" + CONTRACT_YEARS_ID + "\"")
          .replace("Blitar 35/2023", "Uji 1/2018")
          .replace("2023-06-07", "2018-01-01")
          .replace("{\"kind\": \"PER_DAY\", \"jp\": 5}", "{\"kind\": \"PER_DAY\", \"jp\": 6}")
          .replaceFirst(
              "\"jp\": 24,\\s*\"window\": \"CALENDAR_YEAR\"",
              "\"jp\": 24, \"window\": \"CONTRACT_YEAR\"");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
