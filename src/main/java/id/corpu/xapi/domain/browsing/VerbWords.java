package id.corpu.xapi.domain.browsing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Verbs as words. A tool often gives them in English only; those that ADL, cmi5, the video profile
 * and the CorpU profile define have words of their own in the bundle, {@code verb.<name>}.
 */
public final class VerbWords {

  /** Where well-known verbs live; what follows is the verb's name. */
  private static final Map<String, Set<String>> HOMES =
      Map.of(
          "http://adlnet.gov/expapi/verbs/",
          Set.of(
              "answered",
              "asked",
              "attempted",
              "attended",
              "commented",
              "completed",
              "exited",
              "experienced",
              "failed",
              "imported",
              "initialized",
              "interacted",
              "launched",
              "logged-in",
              "logged-out",
              "mastered",
              "passed",
              "preferred",
              "progressed",
              "registered",
              "responded",
              "resumed",
              "scored",
              "shared",
              "suspended",
              "terminated",
              "voided"),
          "https://w3id.org/xapi/adl/verbs/",
          Set.of("abandoned", "satisfied", "waived", "logged-in", "logged-out"),
          "https://w3id.org/xapi/video/verbs/",
          Set.of("played", "paused", "seeked"),
          "http://activitystrea.ms/schema/1.0/",
          Set.of("watch", "join", "leave", "like", "read", "create", "share"),
          "http://id.tincanapi.com/verb/",
          Set.of("earned", "viewed", "downloaded", "bookmarked", "rated", "planned", "mentored"),
          "https://corpu.id/xapi/verbs/",
          Set.of("studied", "was-coached", "was-mentored", "applied"));

  private VerbWords() {}

  /** The verb of a statement: its display in the reader's language, else ours, else any. */
  public static String of(JsonNode verb, Wording wording) {
    JsonNode display = verb.path("display");
    String iri = verb.path("id").asText("");
    return LanguageMaps.own(display, wording.locale())
        .or(() -> known(iri, wording))
        .or(() -> LanguageMaps.best(display, wording.locale()))
        .map(Masking::text)
        .orElseGet(() -> Iris.lastPart(iri).replace('-', ' '));
  }

  /** Our own word for a well-known verb. */
  public static Optional<String> known(String iri, Wording wording) {
    return name(iri).flatMap(name -> wording.find("verb." + name));
  }

  /** Name of a well-known verb: {@code completed}. */
  static Optional<String> name(String iri) {
    int end = iri.lastIndexOf('/') + 1;
    String name = iri.substring(end);
    return HOMES.getOrDefault(iri.substring(0, end), Set.of()).contains(name)
        ? Optional.of(name)
        : Optional.empty();
  }

  /** All names, for the test of the bundle. */
  static Set<String> names() {
    return HOMES.values().stream()
        .flatMap(Set::stream)
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }
}
