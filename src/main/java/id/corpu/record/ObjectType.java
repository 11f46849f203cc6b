package id.corpu.record;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Kinds of things that people do something with, as xAPI activity types. */
public enum ObjectType {
  COURSE("http://adlnet.gov/expapi/activities/course"),
  MODULE("http://adlnet.gov/expapi/activities/module"),
  LESSON("http://adlnet.gov/expapi/activities/lesson"),
  VIDEO("https://w3id.org/xapi/video/activity-type/video"),
  ASSESSMENT("http://adlnet.gov/expapi/activities/assessment"),
  QUESTION("http://adlnet.gov/expapi/activities/question"),
  /** A class, seminar, workshop or other thing with a date and a place. */
  EVENT("http://activitystrea.ms/schema/1.0/event"),
  ARTICLE("http://activitystrea.ms/schema/1.0/article"),
  CERTIFICATE(Profile.ACTIVITY_TYPES + "certificate"),
  COACHING_SESSION(Profile.ACTIVITY_TYPES + "coaching-session"),
  MENTORING_SESSION(Profile.ACTIVITY_TYPES + "mentoring-session"),
  COMMUNITY_MEETING(Profile.ACTIVITY_TYPES + "community-meeting"),
  SELF_STUDY(Profile.ACTIVITY_TYPES + "self-study"),
  /** Learning outside the portal that was claimed with proofs. */
  CLAIM(Profile.ACTIVITY_TYPES + "claim"),
  /** What an outside tool calls anything else. */
  OTHER(Profile.ACTIVITY_TYPES + "other");

  private static final Map<String, ObjectType> BY_IRI =
      Arrays.stream(values()).collect(Collectors.toMap(ObjectType::iri, Function.identity()));

  private final String iri;

  ObjectType(String iri) {
    this.iri = iri;
  }

  public String iri() {
    return iri;
  }

  /** The kind that an activity type IRI names; {@link #OTHER} for unknown and absent ones. */
  public static ObjectType ofIri(String iri) {
    return BY_IRI.getOrDefault(iri == null ? "" : iri, OTHER);
  }
}
