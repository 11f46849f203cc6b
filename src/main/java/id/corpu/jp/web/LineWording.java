package id.corpu.jp.web;

import id.corpu.jp.application.ledger.EntryRow;
import id.corpu.jp.application.viewing.Articles;
import id.corpu.jp.application.viewing.PersonLedger;
import id.corpu.jp.domain.Arithmetic;
import id.corpu.jp.domain.EntryStatus;
import id.corpu.jp.domain.Evidence;
import id.corpu.jp.domain.Policy;
import id.corpu.jp.domain.PolicyHistory;
import id.corpu.jp.domain.PolicyRow;
import id.corpu.jp.domain.Reason;
import id.corpu.jp.domain.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Words the ledger's entries: what they were, what they earned, and why in plain sentences. */
public final class LineWording {

  private static final Set<String> OF_THE_PORTAL = Set.of("CERTIFICATE", "ELEARNING_CERTIFICATE");

  private final Words words;
  private final PolicyHistory policies;
  private final Articles articles;
  private final boolean own;

  /** Words for entries under these regulations; links to statements only for their owner. */
  public LineWording(Words words, PolicyHistory policies, Articles articles, boolean own) {
    this.words = words;
    this.policies = policies;
    this.articles = articles;
    this.own = own;
  }

  /** The rows of a page. */
  List<LedgerGroup> groups(PersonLedger page) {
    boolean newer = page.page() > 1;
    boolean older = page.page() < page.pages();
    return EntryGroup.of(page.entries(), newer, older).stream().map(this::group).toList();
  }

  /** A row for the group; with one entry it says what that entry says. */
  private LedgerGroup group(EntryGroup group) {
    EntryRow first = group.first();
    List<LedgerLine> lines = group.entries().stream().map(this::line).toList();
    return new LedgerGroup(
        first.creditedOn(),
        first.title().isEmpty() ? pathway(first) : first.title(),
        detail(group),
        pathway(first),
        words.column(group.recorded()),
        group.credited().isZero() ? "–" : words.column(group.credited()),
        tone(group, lines),
        state(group, lines),
        question(group),
        lines);
  }

  /** How one entry came about. */
  public LedgerLine line(EntryRow entry) {
    return new LedgerLine(
        "e" + entry.position(),
        words.column(entry.recorded()),
        tone(entry),
        state(entry),
        entry.arithmetic().steps().stream().map(this::step).toList(),
        result(entry),
        entry.citation(),
        articles.about(entry.pathway()).map(slug -> "/pengetahuan/" + slug).orElse(null),
        entry.bucket() == null ? null : words.say("bucket." + entry.bucket()),
        own ? "/jp/pernyataan/" + entry.statementId() : null);
  }

  /** Something that waits, and what for. */
  List<WaitingRow> waiting(List<EntryRow> entries) {
    return EntryGroup.of(entries, false, false).stream().map(this::waiting).toList();
  }

  private WaitingRow waiting(EntryGroup group) {
    EntryRow entry = group.first();
    return new WaitingRow(
        entry.creditedOn(),
        entry.title().isEmpty() ? pathway(entry) : entry.title(),
        pathway(entry),
        words.column(group.waiting()),
        awaited(entry)
            .map(missing -> words.say("waiting.missing", missing))
            .orElseGet(() -> words.say("result.pair")),
        own && isToBring(entry) ? "/klaim/bukti/" + entry.statementId() : null);
  }

  /** A course of the portal gives its certificate itself, once it is finished. */
  private static boolean isToBring(EntryRow entry) {
    return !entry.awaited().isEmpty()
        && !(entry.pathway().equals("e-learning") && OF_THE_PORTAL.containsAll(entry.awaited()));
  }

  /** Name of the entry's pathway. */
  public String pathway(EntryRow entry) {
    Locale locale = words.locale();
    return policy(entry)
        .nameOf(entry.pathway())
        .map(name -> name.in(locale))
        .orElse(entry.pathway());
  }

  private Policy policy(EntryRow entry) {
    return policies.on(entry.creditedOn()).policy();
  }

  private String detail(EntryGroup group) {
    List<String> details = new ArrayList<>();
    if (group.first().scope() == Scope.INTERNATIONAL) {
      details.add(words.say("scope.INTERNATIONAL"));
    }
    if (group.size() > 1) {
      details.add(words.say(group.cut() ? "group.size.page" : "group.size", group.size()));
    }
    return details.isEmpty() ? null : String.join(" · ", details);
  }

  private static String tone(EntryRow entry) {
    return switch (entry.status()) {
      case COUNTED -> entry.over().isPositive() ? "over" : "ok";
      case WAITING -> "wait";
      default -> "over";
    };
  }

  private String state(EntryRow entry) {
    if (entry.status() == EntryStatus.WAITING) {
      return awaited(entry)
          .map(missing -> words.say("state.awaiting", missing))
          .orElseGet(() -> words.say("state.WAITING_FOR_PAIR"));
    }
    return entry.reasons().stream()
        .filter(reason -> reason != Reason.EVIDENCE_INCOMPLETE)
        .findFirst()
        .map(reason -> words.say("state." + reason))
        .orElseGet(() -> words.say("state." + entry.status()));
  }

  /** What all parts are; where they differ, what waits matters most. */
  private static String tone(EntryGroup group, List<LedgerLine> lines) {
    long tones = lines.stream().map(LedgerLine::tone).distinct().count();
    return tones == 1 ? lines.get(0).tone() : group.isWaiting() ? "wait" : "over";
  }

  private String state(EntryGroup group, List<LedgerLine> lines) {
    long states = lines.stream().map(LedgerLine::state).distinct().count();
    return states == 1 ? lines.get(0).state() : words.say("state.PARTLY");
  }

  private String question(EntryGroup group) {
    if (group.isWaiting()) {
      return words.say("why.waiting");
    }
    if (group.credited().isZero()) {
      return words.say("why.nothing");
    }
    return group.over().isPositive()
        ? words.say("why.less", words.number(group.credited()), words.number(group.recorded()))
        : words.say("why.much", words.number(group.credited()));
  }

  private String step(Arithmetic.Step step) {
    Object[] numbers = step.numbers().stream().map(words::number).toArray();
    return words.say("step." + step.code(), numbers);
  }

  private String result(EntryRow entry) {
    List<String> sentences = new ArrayList<>();
    if (entry.credited().isPositive()) {
      sentences.add(words.say("result.counted", words.number(entry.credited())));
    }
    if (entry.status() == EntryStatus.WAITING) {
      String jp = words.number(entry.waiting());
      sentences.add(
          awaited(entry)
              .map(missing -> words.say("result.waiting", jp, missing))
              .orElseGet(() -> words.say("result.pair")));
    }
    if (entry.over().isPositive()) {
      sentences.add(words.say("result.over", words.number(entry.over())));
    }
    if (sentences.isEmpty()) {
      sentences.add(words.say("result.nothing"));
    }
    return String.join(" ", sentences);
  }

  /** What is missing, by its name in the regulation; alternatives joined by "or". */
  private Optional<String> awaited(EntryRow entry) {
    if (entry.awaited().isEmpty()) {
      return Optional.empty();
    }
    Optional<Evidence> demand = policy(entry).row(entry.pathway()).map(PolicyRow::evidence);
    boolean any = demand.map(Evidence::combine).filter(Evidence.Combine.ANY::equals).isPresent();
    List<String> names = entry.awaited().stream().map(code -> document(demand, code)).toList();
    return Optional.of(words.join(names, any ? "or" : "and"));
  }

  private String document(Optional<Evidence> demand, String code) {
    return demand.stream()
        .flatMap(evidence -> evidence.items().stream())
        .flatMap(item -> item.anyOf().stream())
        .filter(document -> document.code().equals(code))
        .map(document -> document.name().in(words.locale()))
        .flatMap(Stream::of)
        .findFirst()
        .map(name -> name.toLowerCase(words.locale()))
        .orElse(code);
  }
}
