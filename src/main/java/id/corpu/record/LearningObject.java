package id.corpu.record;

import java.util.Map;
import java.util.Objects;

/**
 * The thing that something was done with, as an xAPI activity.
 *
 * @param iri absolute, stable and free of personal data; such as {@code
 *     https://corpu.kota.go.id/kursus/standar-pelayanan}
 * @param name name by language tag ({@code id}, {@code en}); may be empty
 */
public record LearningObject(String iri, ObjectType type, Map<String, String> name) {

  public LearningObject {
    Objects.requireNonNull(iri, "iri");
    Objects.requireNonNull(type, "type");
    name = Map.copyOf(name);
  }

  /** A thing with an Indonesian name. */
  public static LearningObject of(String iri, ObjectType type, String indonesianName) {
    return new LearningObject(iri, type, Map.of("id", indonesianName));
  }
}
