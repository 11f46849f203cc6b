package id.corpu.jp.domain.claims;

import id.corpu.people.PersonCard;
import id.corpu.people.StatusHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Says of every line of an attendance sheet what would become of it: a claim by the rules of a
 * single claim, or nothing for a reason.
 */
public final class GroupPlan {

  private static final String ORDER = "{no}";

  private final long city;
  private final long bringer;
  private final ClaimDraft form;
  private final Set<String> documents;
  private final ClaimReading reading;
  private final Optional<ClaimPathway> pathway;
  private final Known known;

  /** The days of the class, read when a line names its own. */
  private Set<LocalDate> held;

  /**
   * What is known of the people of the sheet.
   *
   * @param people by number, of every institution
   * @param statuses by person
   * @param claimed people who have a claim of these days
   * @param certificates keys of certificate numbers that claims of the city bear
   */
  public record Known(
      Map<String, PersonCard> people,
      Map<Long, StatusHistory> statuses,
      Set<Long> claimed,
      Set<String> certificates) {}

  /**
   * @param form what is typed for all
   * @param documents codes of the documents for all
   * @param pathway what the regulation of the last day says about it
   */
  public GroupPlan(
      long city,
      long bringer,
      ClaimDraft form,
      Set<String> documents,
      ClaimReading reading,
      Optional<ClaimPathway> pathway,
      Known known) {
    this.city = city;
    this.bringer = bringer;
    this.form = form;
    this.documents = documents;
    this.reading = reading;
    this.pathway = pathway;
    this.known = known;
  }

  /** What becomes of the lines, in their order. */
  public List<LineVerdict> verdicts(List<SheetLine> lines) {
    Map<String, Integer> numbers = new HashMap<>();
    Set<String> certificates = new HashSet<>();
    List<LineVerdict> verdicts = new ArrayList<>();
    for (SheetLine line : lines) {
      verdicts.add(verdict(line, numbers, certificates));
    }
    return verdicts;
  }

  private LineVerdict verdict(
      SheetLine line, Map<String, Integer> numbers, Set<String> certificates) {
    if (line.fault() != null) {
      return no(line, LineOutcome.MALFORMED, null, line.fault(), null);
    }
    String number = line.number();
    if (!number.matches("[0-9]{18}")) {
      return no(line, LineOutcome.MALFORMED, null, "group.fault.NIP", null);
    }
    String present = line.text(SheetColumn.PRESENT).toLowerCase(Locale.ROOT);
    if (!Set.of("", "ya", "y", "1", "hadir", "tidak", "t", "0", "absen").contains(present)) {
      return no(line, LineOutcome.MALFORMED, null, "group.fault.PRESENT", null);
    }
    Integer before = numbers.putIfAbsent(number, line.line());
    if (before != null) {
      return no(line, LineOutcome.TWICE, null, "group.twice", before.toString());
    }
    PersonCard person = known.people().get(number);
    if (person == null || (person.institutionId() == city && !person.active())) {
      return no(line, LineOutcome.UNKNOWN, null, "group.unknown", null);
    }
    if (person.institutionId() != city) {
      return no(line, LineOutcome.ELSEWHERE, null, "group.elsewhere", null);
    }
    if (Set.of("tidak", "t", "0", "absen").contains(present)) {
      return no(line, LineOutcome.ABSENT, person.id(), "group.absent", null);
    }
    if (person.id() == bringer) {
      return no(line, LineOutcome.OWN, person.id(), "group.own", null);
    }
    if (!named(line.text(SheetColumn.NAME), person.name())) {
      return no(line, LineOutcome.MALFORMED, null, "group.fault.NAME", null);
    }
    if (days(line).isEmpty()) {
      return no(line, LineOutcome.MALFORMED, null, "group.fault.DAYS", null);
    }
    return claim(line, person, certificates);
  }

  private LineVerdict claim(SheetLine line, PersonCard person, Set<String> certificates) {
    ClaimDraft draft = draft(line);
    Optional<ClaimFacts> facts = reading.read(draft, documents);
    if (facts.isEmpty()) {
      String code = "error." + reading.problems().get(0).code();
      return no(line, LineOutcome.MALFORMED, person.id(), code, null);
    }
    boolean open =
        pathway
            .flatMap(
                found ->
                    Optional.ofNullable(known.statuses().get(person.id()))
                        .flatMap(past -> past.on(facts.get().stretches().last()))
                        .map(StatusHistory.Period::type)
                        .map(found::admits))
            .orElse(true);
    if (!open) {
      String citation = pathway.orElseThrow().citation().label();
      return no(line, LineOutcome.INELIGIBLE, person.id(), "group.ineligible", citation);
    }
    if (known.claimed().contains(person.id())) {
      return no(line, LineOutcome.ALREADY, person.id(), "group.already.days", null);
    }
    Optional<String> key =
        facts
            .get()
            .certificate()
            .map(CertificateNumber::key)
            .filter(Predicate.not(String::isEmpty));
    if (key.filter(known.certificates()::contains).isPresent()) {
      return no(line, LineOutcome.ALREADY, person.id(), "group.already.certificate", null);
    }
    if (isOwnNumber(line) && key.filter(found -> !certificates.add(found)).isPresent()) {
      return no(line, LineOutcome.TWICE, person.id(), "group.twice.certificate", null);
    }
    return new LineVerdict(
        line, LineOutcome.CLAIM, person.id(), null, null, Optional.of(draft), facts);
  }

  /** A number that the form gives to all alike is a letter's, not a certificate's. */
  private boolean isOwnNumber(SheetLine line) {
    return !line.text(SheetColumn.CERTIFICATE).isEmpty()
        || form.text("certificateNumber").contains(ORDER);
  }

  /** The days on which the person was there as fields; none when those of the form hold. */
  private Optional<Map<String, String>> days(SheetLine line) {
    String cell = line.text(SheetColumn.DAYS);
    if (cell.isEmpty()) {
      return Optional.of(Map.of());
    }
    if (held == null) {
      held =
          new DaysReading(form, LocalDate.MAX, new ArrayList<>())
              .read()
              .map(days -> Set.copyOf(days.days()))
              .orElse(Set.of());
    }
    return AttendedDays.fields(cell, held);
  }

  private ClaimDraft draft(SheetLine line) {
    Map<String, String> typed = new HashMap<>(form.typed());
    Map<String, String> days = days(line).orElse(Map.of());
    if (!days.isEmpty()) {
      typed.keySet().removeAll(AttendedDays.names());
      typed.putAll(days);
    }
    String certificate = line.text(SheetColumn.CERTIFICATE);
    if (!certificate.isEmpty()) {
      typed.put("certificateNumber", certificate);
    } else if (typed.containsKey("certificateNumber")) {
      typed.computeIfPresent("certificateNumber", (f, pattern) -> numbered(pattern, line));
    }
    if (!line.text(SheetColumn.MINUTES).isEmpty()) {
      typed.put("minutes", line.text(SheetColumn.MINUTES));
    }
    return new ClaimDraft(typed);
  }

  /** A certificate number with the line's place in the sheet, where the pattern asks for it. */
  public static String numbered(String pattern, SheetLine line) {
    return pattern.replace(ORDER, String.format("%03d", line.line() - 1));
  }

  /** Whether one name has all of the other's first part; titles behind a comma do not count. */
  private static boolean named(String sent, String registered) {
    String one = plain(sent);
    String other = plain(registered);
    return one.isEmpty() || other.contains(one) || one.contains(other);
  }

  private static String plain(String name) {
    return name.split(",", 2)[0].toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
  }

  private static LineVerdict no(
      SheetLine line, LineOutcome outcome, Long person, String reason, String detail) {
    return LineVerdict.no(line, outcome, person, reason, detail);
  }
}
