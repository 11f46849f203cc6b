package id.corpu.record;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a person did, as the CorpU profile ({@code content/xapi/corpu-profile.jsonld}) names it.
 * Verbs of ADL, the video profile and the registry are used where they exist; own verbs only for
 * what the regulations know and nobody else does.
 */
public enum Deed {
  /** Enrolled in a course or class. */
  REGISTERED("http://adlnet.gov/expapi/verbs/registered", "mendaftar", "registered"),
  /** Opened a course for the first time. */
  INITIALIZED("http://adlnet.gov/expapi/verbs/initialized", "memulai", "initialized"),
  /** Read a page or an article to its end. */
  EXPERIENCED("http://adlnet.gov/expapi/verbs/experienced", "mempelajari", "experienced"),
  /** Watched a video or a stretch of it. */
  WATCHED("http://activitystrea.ms/schema/1.0/watch", "menonton", "watched"),
  /** Spent active time; the outcome's duration says how much, ending at the timestamp. */
  STUDIED(Profile.VERBS + "studied", "belajar", "studied"),
  /** Answered one question. */
  ANSWERED("http://adlnet.gov/expapi/verbs/answered", "menjawab", "answered"),
  /** Handed in a quiz. */
  ATTEMPTED("http://adlnet.gov/expapi/verbs/attempted", "mengerjakan", "attempted"),
  PASSED("http://adlnet.gov/expapi/verbs/passed", "lulus", "passed"),
  FAILED("http://adlnet.gov/expapi/verbs/failed", "belum lulus", "failed"),
  COMPLETED("http://adlnet.gov/expapi/verbs/completed", "menyelesaikan", "completed"),
  /** Was given a certificate. */
  EARNED("http://id.tincanapi.com/verb/earned", "memperoleh", "earned"),
  /** Was coached; the coach is the instructor. */
  COACHED(Profile.VERBS + "was-coached", "mengikuti coaching", "was coached"),
  /** Was mentored; the mentor is the instructor. */
  MENTORED(Profile.VERBS + "was-mentored", "mengikuti mentoring", "was mentored"),
  /** Took part in an event, a class, a community meeting. */
  ATTENDED("http://adlnet.gov/expapi/verbs/attended", "menghadiri", "attended"),
  /** Wrote or improved a piece of knowledge for others. */
  SHARED("http://adlnet.gov/expapi/verbs/shared", "membagikan", "shared"),
  /** Used a piece of knowledge at work. */
  APPLIED(Profile.VERBS + "applied", "menerapkan", "applied");

  private static final Map<String, Deed> BY_IRI =
      Arrays.stream(values()).collect(Collectors.toMap(Deed::iri, Function.identity()));

  private final String iri;
  private final String indonesian;
  private final String english;

  Deed(String iri, String indonesian, String english) {
    this.iri = iri;
    this.indonesian = indonesian;
    this.english = english;
  }

  /** The verb's IRI. */
  public String iri() {
    return iri;
  }

  /** The verb's display by language tag. */
  public Map<String, String> display() {
    return Map.of("id", indonesian, "en", english);
  }

  /** The deed that a verb IRI names, if it is one of ours. */
  public static Optional<Deed> ofIri(String iri) {
    return Optional.ofNullable(BY_IRI.get(iri));
  }
}
