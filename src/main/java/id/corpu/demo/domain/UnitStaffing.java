package id.corpu.demo.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * The places of one unit: head, administrators, supervisors beneath them, and staff spread over
 * those who lead. Every place stands after the one above it, so no circle can arise.
 */
final class UnitStaffing {

  private static final int PEOPLE_PER_ADMINISTRATOR = 36;
  private static final int PEOPLE_PER_SUPERVISOR = 12;
  private static final int PELAKSANA_IN_TEN = 5;

  private final Plan plan;
  private final UnitPlan unit;
  private final Dice dice;
  private final List<Post> posts = new ArrayList<>();

  UnitStaffing(Plan plan, UnitPlan unit) {
    this.plan = plan;
    this.unit = unit;
    this.dice = Dice.of(plan.seed(), "posts", unit.code());
  }

  List<Post> fill(int size) {
    add(unit.headRank(), unit.head(), -1, CastPlan.Place.HEAD);
    List<Integer> middle = new ArrayList<>();
    if (unit.headRank() == Rank.JPT) {
      for (int i = 0; i < Math.min(6, size / PEOPLE_PER_ADMINISTRATOR); i++) {
        middle.add(add(Rank.ADMINISTRATOR, null, 0, null));
      }
    }
    List<Integer> leads = new ArrayList<>();
    for (int i = 0; i < Math.max(1, (size - 2) / PEOPLE_PER_SUPERVISOR); i++) {
      int above = middle.isEmpty() ? 0 : middle.get(i % middle.size());
      leads.add(add(leadRank(), null, above, i == 0 ? CastPlan.Place.LEAD : null));
    }
    for (int i = 0; posts.size() < size; i++) {
      int above = leads.get(i % leads.size());
      add(staffRank(), null, above, placeOfStaff(i));
    }
    return posts;
  }

  private static CastPlan.Place placeOfStaff(int number) {
    return switch (number) {
      case 0 -> CastPlan.Place.STAFF;
      case 1 -> CastPlan.Place.COLLEAGUE;
      default -> null;
    };
  }

  /** In a kelurahan the head is a pengawas himself, in a school a teacher. */
  private Rank leadRank() {
    return unit.headRank().compareTo(Rank.PENGAWAS) < 0 ? Rank.PENGAWAS : Rank.FUNGSIONAL;
  }

  private Rank staffRank() {
    boolean profession = unit.family().equals("health") || unit.family().equals("school");
    int pelaksana = profession ? 2 : PELAKSANA_IN_TEN;
    return dice.percent(pelaksana * 10) ? Rank.PELAKSANA : Rank.FUNGSIONAL;
  }

  private int add(Rank rank, String name, int above, CastPlan.Place place) {
    CastPlan cast =
        plan.cast().stream()
            .filter(c -> c.unit().equals(unit.code()) && c.place() == place)
            .findFirst()
            .orElse(null);
    posts.add(
        cast == null || cast.post().isEmpty()
            ? new Post(unit, name == null ? draw(rank) : name, rank, above, cast)
            : new Post(unit, cast.post(), rankOf(cast.post(), rank), above, cast));
    return posts.size() - 1;
  }

  private Rank rankOf(String post, Rank otherwise) {
    return plan.posts().stream()
        .filter(p -> p.name().equals(post))
        .map(PostPlan::rank)
        .findFirst()
        .orElse(otherwise);
  }

  private String draw(Rank rank) {
    List<PostPlan> fitting = plan.posts().stream().filter(p -> p.fits(rank, unit)).toList();
    return dice.weighted(fitting, PostPlan::weight).name();
  }
}
