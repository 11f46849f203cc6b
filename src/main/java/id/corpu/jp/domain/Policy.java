package id.corpu.jp.domain;

import id.corpu.jp.Jp;
import id.corpu.people.AsnType;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One regulation on competency development, as data: who should reach what, and what each pathway
 * earns.
 */
public final class Policy {

  private final String id;
  private final Regulation regulation;
  private final ZoneId zone;
  private final int minutesPerJp;
  private final PolicyLimits limits;
  private final Optional<Mix> mix;
  private final List<SwitchDefinition> switches;
  private final List<Reading> readings;
  private final Map<String, PolicyRow> rows;
  private final Map<String, UnratedPathway> unrated;

  /**
   * @param id slug, which is the name of its file
   * @param regulation the legal text
   * @param zone the city's time zone
   * @param minutesPerJp minutes of one JP where the institution has set none
   * @param limits targets, ceilings and deadlines
   * @param mix the mix, where the regulation has one
   * @param switches open questions
   * @param readings doubtful places outside the annex
   * @param rows rows in the order of the annex
   * @param unrated pathways named without a rate
   */
  public Policy(
      String id,
      Regulation regulation,
      ZoneId zone,
      int minutesPerJp,
      PolicyLimits limits,
      Optional<Mix> mix,
      List<SwitchDefinition> switches,
      List<Reading> readings,
      List<PolicyRow> rows,
      List<UnratedPathway> unrated) {
    this.id = id;
    this.regulation = regulation;
    this.zone = zone;
    this.minutesPerJp = minutesPerJp;
    this.limits = limits;
    this.mix = mix;
    this.switches = List.copyOf(switches);
    this.readings = List.copyOf(readings);
    this.rows = byKey(rows, PolicyRow::id);
    this.unrated = byKey(unrated, UnratedPathway::id);
  }

  public String id() {
    return id;
  }

  public Regulation regulation() {
    return regulation;
  }

  public ZoneId zone() {
    return zone;
  }

  public int minutesPerJp() {
    return minutesPerJp;
  }

  public PolicyLimits limits() {
    return limits;
  }

  public Optional<Mix> mix() {
    return mix;
  }

  public List<SwitchDefinition> switches() {
    return switches;
  }

  /** Doubtful places outside the annex. */
  public List<Reading> readings() {
    return readings;
  }

  /** Rows in the order of the annex. */
  public List<PolicyRow> rows() {
    return List.copyOf(rows.values());
  }

  /** Rows that apply under the city's settled answers, in the order of the annex. */
  public List<PolicyRow> rows(Switches settled) {
    return rows.values().stream().filter(row -> row.inForce(settled)).toList();
  }

  public Optional<PolicyRow> row(String pathway) {
    return Optional.ofNullable(rows.get(pathway));
  }

  public List<UnratedPathway> unrated() {
    return List.copyOf(unrated.values());
  }

  /** Pathways without a rate under the city's settled answers. */
  public List<UnratedPathway> unrated(Switches settled) {
    return unrated.values().stream()
        .filter(one -> row(one.id()).filter(row -> row.inForce(settled)).isEmpty())
        .toList();
  }

  public Optional<UnratedPathway> unrated(String pathway) {
    return Optional.ofNullable(unrated.get(pathway));
  }

  /** Name of a pathway, rated or not. */
  public Optional<Wording> nameOf(String pathway) {
    return row(pathway).map(PolicyRow::name).or(() -> unrated(pathway).map(UnratedPathway::name));
  }

  /** The regulation as a whole. */
  public Citation citation() {
    return new Citation(regulation.label());
  }

  /**
   * The yearly JP that somebody of that type should reach; empty where the regulation asks for
   * none.
   */
  public Optional<Target> target(AsnType type) {
    return limits.targets().stream().filter(target -> target.asnTypes().contains(type)).findFirst();
  }

  /** The lowest ceiling that binds somebody of that type under the given choices. */
  public Optional<Jp> ceiling(AsnType type, Switches choices) {
    return ceilings(settle(choices)).stream()
        .filter(ceiling -> ceiling.asnTypes().contains(type))
        .map(Ceiling::jp)
        .min(Jp::compareTo);
  }

  /**
   * The choices completed by this policy's defaults. Switches of other policies are passed over.
   *
   * @throws IllegalArgumentException when a value is not one of the switch's
   */
  public Switches settle(Switches choices) {
    Map<String, String> settled = new TreeMap<>();
    for (SwitchDefinition definition : switches) {
      String value = choices.value(definition.id()).orElse(definition.standard());
      Checks.that(
          definition.values().containsKey(value),
          "switch " + definition.id() + " has no value " + value);
      settled.put(definition.id(), value);
    }
    return new Switches(settled);
  }

  /** The ceilings that hold under settled switches. */
  public List<Ceiling> ceilings(Switches settled) {
    return limits.ceilings().stream()
        .filter(ceiling -> ceiling.when().map(condition -> condition.holds(settled)).orElse(true))
        .toList();
  }

  private static <T> Map<String, T> byKey(List<T> items, Function<T, String> key) {
    return items.stream()
        .collect(
            Collectors.toMap(
                key,
                Function.identity(),
                (one, other) -> {
                  throw new IllegalArgumentException("twice in the policy: " + key.apply(one));
                },
                LinkedHashMap::new));
  }

  @Override
  public String toString() {
    return id;
  }
}
