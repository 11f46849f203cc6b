package id.corpu.learning.domain;

import java.util.List;
import java.util.Optional;

/**
 * A course of the catalogue with its outline. Its load bounds the study time that can be credited;
 * its pathway names the row of the city's regulation under which that is done.
 *
 * @param institutionId the city that alone offers it, or null for every city
 * @param pathway row of the regulation's annex, such as {@code e-learning}
 * @param scope {@code NATIONAL} or {@code INTERNATIONAL}
 * @param loadMinutes study load
 * @param passPercent least score of the final quiz
 * @param issuer who signs the certificate
 * @param listed whether the catalogue shows it
 * @param activities steps in order
 */
public record Course(
    long id,
    Long institutionId,
    String slug,
    LocalText title,
    LocalText summary,
    String language,
    String pathway,
    String scope,
    int loadMinutes,
    int passPercent,
    String issuer,
    boolean listed,
    CourseFacts about,
    List<Activity> activities) {

  public Course {
    activities = List.copyOf(activities);
  }

  /** The step with that key. */
  public Optional<Activity> activity(String key) {
    return activities.stream().filter(a -> a.key().equals(key)).findFirst();
  }

  /** The step with that database key. */
  public Optional<Activity> activity(Long id) {
    return activities.stream().filter(a -> id != null && a.id() == id).findFirst();
  }

  /** The step after this one, if any. */
  public Optional<Activity> after(Activity activity) {
    return activities.stream().filter(a -> a.ordinal() > activity.ordinal()).findFirst();
  }

  /** The step before this one, if any. */
  public Optional<Activity> before(Activity activity) {
    return activities.stream()
        .filter(a -> a.ordinal() < activity.ordinal())
        .reduce((first, second) -> second);
  }

  /** Whether people of that city may take it. */
  public boolean offeredIn(long institution) {
    return institutionId == null || institutionId == institution;
  }
}
