package id.corpu.xapi.domain.browsing;

import java.util.List;

/**
 * A statement as people say it: "Sari menyelesaikan Kursus Pelayanan Publik — nilai 85 dari 100,
 * lulus, 12 menit".
 *
 * @param subject who
 * @param verb did what; ends with a colon when the object is a sentence
 * @param object with what or whom
 * @param details result and circumstances, each a few words
 */
public record Sentence(String subject, String verb, String object, List<String> details) {

  /** Subject, verb and object. */
  public String core() {
    return subject + " " + verb + " " + object;
  }

  /** What follows the dash; empty when there is nothing. */
  public String tail() {
    return String.join(", ", details);
  }

  public String text() {
    return details.isEmpty() ? core() : core() + " — " + tail();
  }
}
