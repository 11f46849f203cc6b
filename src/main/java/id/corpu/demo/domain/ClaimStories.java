package id.corpu.demo.domain;

import id.corpu.jp.PastClaims.Kind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What people of the demo city claim. The visitor's civil servant has one claim of last year that
 * is accepted, one that came back, one that waits and one that is not finished; one in twelve of
 * the others has one, in whatever state.
 */
public final class ClaimStories {

  private static final int ONE_IN = 12;

  private final Plan plan;
  private final ZoneId zone;
  private final List<ClaimIdea> ideas;

  public ClaimStories(Plan plan, ZoneId zone, List<ClaimIdea> ideas) {
    this.plan = plan;
    this.zone = zone;
    this.ideas = List.copyOf(ideas);
  }

  /** All claims, in order of the residents. */
  public List<ClaimStory> of(List<Resident> residents) {
    List<ClaimStory> stories = new ArrayList<>();
    for (Resident one : residents) {
      if ("ASN".equals(one.kind())) {
        stories.addAll(featured(one));
      } else if (one.kind() == null && one.index() % ONE_IN == 5) {
        stories.add(any(one));
      }
    }
    return stories;
  }

  private List<ClaimStory> featured(Resident who) {
    LocalDate lastYear = LocalDate.of(plan.today().getYear() - 1, 10, 15);
    return List.of(
        story(who, 2, Workdays.weekday(lastYear), Kind.SUBMITTED, Kind.ACCEPTED),
        story(who, 3, ago(20), Kind.SUBMITTED, Kind.RETURNED),
        story(who, 0, ago(6), Kind.SUBMITTED),
        story(who, 1, ago(3)));
  }

  private ClaimStory any(Resident who) {
    Dice dice = Dice.of(plan.seed(), "claim", who.index());
    int idea = dice.between(0, ideas.size() - 1);
    int fate = dice.between(0, 99);
    if (fate < 40) {
      return story(who, idea, ago(dice.between(2, 18)), Kind.SUBMITTED);
    }
    LocalDate last = ago(dice.between(20, 120));
    if (fate < 70) {
      return story(who, idea, last, Kind.SUBMITTED, Kind.ACCEPTED);
    }
    if (fate < 80) {
      return story(who, idea, last, Kind.SUBMITTED, Kind.RETURNED);
    }
    if (fate < 90) {
      return story(who, idea, last, Kind.SUBMITTED, Kind.REJECTED);
    }
    return fate < 95
        ? story(who, idea, last, Kind.SUBMITTED, Kind.WITHDRAWN)
        : story(who, idea, last, Kind.SUBMITTED, Kind.ACCEPTED, Kind.REVOKED);
  }

  private ClaimStory story(Resident who, int idea, LocalDate last, Kind... kinds) {
    String name = plan.seed() + "/claim/" + who.index() + "/" + idea;
    UUID uuid = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    return ClaimStory.of(uuid, who.index(), ideas.get(idea), last, zone, kinds);
  }

  private LocalDate ago(int days) {
    return Workdays.weekday(plan.today().minusDays(days));
  }
}
