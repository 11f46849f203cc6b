package id.corpu.demo.domain;

import java.util.List;
import java.util.Map;

/** Everything that people of the demo city may learn from. */
public record Supply(
    List<CoursePlan> courses,
    List<Reading> articles,
    List<Programme> programmes,
    List<Named> communities,
    List<Named> selfStudies,
    List<Topic> topics) {

  /** An article of the knowledge repository. */
  public record Reading(String slug, Map<String, String> title) {}

  /** A thing with a key for addresses and a name. */
  public record Named(String key, String name) {}

  /** What a coach and a coachee talk about. */
  public record Topic(String topic, String goals, String actions) {}

  /** What the annex counts of a programme. */
  public enum Measure {
    /** Days attended. */
    DAYS,
    /** The JP that the programme states. */
    JP,
    /** That it took place. */
    ONCE
  }

  /**
   * A training, seminar or other thing that organisers outside the portal hold.
   *
   * @param least fewest days or JP
   * @param most most days or JP
   * @param evidence code of the document that the annex asks for
   */
  public record Programme(
      String key,
      String name,
      String pathway,
      Measure measure,
      int least,
      int most,
      String evidence,
      int weight) {}
}
