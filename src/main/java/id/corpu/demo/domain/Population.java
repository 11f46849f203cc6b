package id.corpu.demo.domain;

import id.corpu.people.AsnType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The residents of the demo city, unit by unit, the ones above before the ones beneath. The head of
 * a unit reports to the head of the unit above; heads at the top report to the regional secretary.
 */
public final class Population {

  /** Of those who lead nobody; leaders are PNS, so that the city has about 28 in a hundred. */
  private static final int PPPK_PERCENT_OF_STAFF = 32;

  private static final LocalDate FIRST_PPPK = LocalDate.of(2021, 1, 1);

  private final Plan plan;
  private final NumberIssuing numbers = new NumberIssuing();
  private final List<Resident> residents = new ArrayList<>();
  private final Map<String, Integer> heads = new HashMap<>();

  private Population(Plan plan) {
    this.plan = plan;
  }

  /** Everybody; the place in the list is the person's {@link Resident#index()}. */
  public static List<Resident> of(Plan plan) {
    Population population = new Population(plan);
    Map<String, Integer> sizes = UnitSizes.of(plan);
    for (UnitPlan unit : plan.units()) {
      population.settle(unit, new UnitStaffing(plan, unit).fill(sizes.get(unit.code())));
    }
    return List.copyOf(population.residents);
  }

  private void settle(UnitPlan unit, List<Post> posts) {
    int first = residents.size();
    heads.put(unit.code(), first);
    for (Post post : posts) {
      int above = post.above() < 0 ? above(unit) : first + post.above();
      residents.add(resident(residents.size(), post, above));
    }
  }

  /** Index of whom a unit's head reports to; the first unit is the regional secretariat. */
  private int above(UnitPlan unit) {
    if (residents.isEmpty()) {
      return -1;
    }
    return unit.parent().isEmpty() ? 0 : heads.get(unit.parent());
  }

  private Resident resident(int index, Post post, int above) {
    Dice dice = Dice.of(plan.seed(), "person", index);
    CastPlan cast = post.cast();
    int sex = dice.percent(52) ? NameStock.FEMALE : NameStock.MALE;
    String drawn = plan.names().draw(dice, cast == null ? sex : cast.sex(), post.rank());
    boolean staff = !post.rank().leads() && post.above() > 0 && cast == null;
    AsnType type = staff && dice.percent(PPPK_PERCENT_OF_STAFF) ? AsnType.PPPK : AsnType.PNS;
    LocalDate birth = birth(dice, post.rank());
    LocalDate from = type == AsnType.PPPK ? appointed(dice) : candidate(dice, birth);
    sex = cast == null ? sex : cast.sex();
    return new Resident(
        index,
        new UUID(dice.number() & ~0xf000L | 0x4000L, dice.number() >>> 2 | Long.MIN_VALUE),
        type == AsnType.PPPK ? numbers.niPppk(birth, from, sex) : numbers.nip(birth, from, sex),
        cast == null ? drawn : cast.name(),
        cast == null ? String.format("asn%05d@demo.corpu", index + 1) : cast.email(),
        post.unit(),
        post.name(),
        post.rank(),
        type,
        from,
        above,
        post.roles(dice),
        cast == null ? null : cast.kind());
  }

  /** Old enough for the post, and not yet of an age to retire (58, leaders 60). */
  private LocalDate birth(Dice dice, Rank rank) {
    int oldest = rank == Rank.JPT ? 59 : 57;
    int youngest = rank.leads() ? 58 - 6 * rank.ordinal() - 10 : 24;
    int age = dice.between(Math.min(youngest, oldest), oldest);
    return plan.today().minusYears(age).minusDays(dice.between(1, 360));
  }

  private LocalDate candidate(Dice dice, LocalDate birth) {
    int since = birth.getYear() + dice.between(21, 29);
    int year = Math.min(since, plan.today().getYear() - 1);
    return LocalDate.of(year, dice.between(1, 12), 1);
  }

  private LocalDate appointed(Dice dice) {
    int years = plan.today().getYear() - 1 - FIRST_PPPK.getYear();
    return FIRST_PPPK.plusYears(dice.between(0, years)).withMonth(dice.between(1, 6));
  }
}
