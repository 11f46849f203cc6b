package id.corpu.jp.web;

import id.corpu.jp.application.Articles;
import id.corpu.jp.application.EntryRow;
import id.corpu.jp.domain.Arithmetic;
import id.corpu.jp.domain.EntryStatus;
import id.corpu.jp.domain.Evidence;
import id.corpu.jp.domain.Policy;
import id.corpu.jp.domain.PolicyRow;
import id.corpu.jp.domain.Reason;
import id.corpu.jp.domain.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Words a ledger entry: what it was, what it earned, and why in plain sentences. */
final class LineWording {

  private final Words words;
  private final Policy policy;
  private final Articles articles;
  private final boolean own;

  LineWording(Words words, Policy policy, Articles articles, boolean own) {
    this.words = words;
    this.policy = policy;
    this.articles = articles;
    this.own = own;
  }

  LedgerLine line(EntryRow entry) {
    return new LedgerLine(
        "e" + entry.position(),
        entry.creditedOn(),
        entry.title().isEmpty() ? pathway(entry) : entry.title(),
        entry.scope() == Scope.INTERNATIONAL ? words.say("scope.INTERNATIONAL") : null,
        pathway(entry),
        words.column(entry.recorded()),
        entry.credited().isZero() ? "–" : words.column(entry.credited()),
        tone(entry),
        state(entry),
        question(entry),
        entry.arithmetic().steps().stream().map(this::step).toList(),
        result(entry),
        entry.citation(),
        articles.about(entry.pathway()).map(slug -> "/pengetahuan/" + slug).orElse(null),
        entry.bucket() == null ? null : words.say("bucket." + entry.bucket()),
        own ? "/jp/pernyataan/" + entry.statementId() : null);
  }

  private String pathway(EntryRow entry) {
    Locale locale = words.locale();
    return policy.nameOf(entry.pathway()).map(name -> name.in(locale)).orElse(entry.pathway());
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

  private String question(EntryRow entry) {
    if (entry.status() == EntryStatus.WAITING) {
      return words.say("why.waiting");
    }
    if (entry.credited().isZero()) {
      return words.say("why.nothing");
    }
    return entry.over().isPositive()
        ? words.say("why.less", words.number(entry.credited()), words.number(entry.recorded()))
        : words.say("why.much", words.number(entry.credited()));
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
    Optional<Evidence> demand = policy.row(entry.pathway()).map(PolicyRow::evidence);
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
