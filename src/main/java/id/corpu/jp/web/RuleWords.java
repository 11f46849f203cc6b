package id.corpu.jp.web;

import id.corpu.jp.domain.ActualHours;
import id.corpu.jp.domain.Evidence;
import id.corpu.jp.domain.NotApplicable;
import id.corpu.jp.domain.PerActivity;
import id.corpu.jp.domain.PerDay;
import id.corpu.jp.domain.PerSemester;
import id.corpu.jp.domain.ProgramJp;
import id.corpu.jp.domain.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Says in plain words what a rule gives, what limits it, and what proves it. */
record RuleWords(Words words) {

  /** What is given, in one sentence. */
  String credit(Rule rule) {
    if (rule instanceof ProgramJp programme) {
      return isPlain(programme.multiplier())
          ? words.say("rule.programme")
          : words.say("rule.programme.times", words.number(programme.multiplier()));
    }
    if (rule instanceof PerDay day) {
      return words.say("rule.day", words.number(day.jp()));
    }
    if (rule instanceof PerSemester semester) {
      return words.say("rule.semester", words.number(semester.jp()));
    }
    if (rule instanceof ActualHours hours) {
      return isPlain(hours.multiplier())
          ? words.say("rule.hours")
          : words.say("rule.hours.times", words.number(hours.multiplier()));
    }
    return rule instanceof PerActivity each ? credit(each) : words.say("rule.none");
  }

  private String credit(PerActivity each) {
    String jp = words.number(each.rate());
    return each.activitiesPerCredit() == 1
        ? words.say("rule.activity", jp)
        : words.say("rule.activities", jp, each.activitiesPerCredit());
  }

  /** What limits it, or a dash. */
  String cap(Rule rule) {
    if (rule instanceof ActualHours hours) {
      return words.say("rule.cap.day", words.number(hours.capPerDay()));
    }
    if (rule instanceof PerDay) {
      return words.say("rule.cap.once");
    }
    if (rule instanceof PerActivity each && each.maxPerMonth() > 0) {
      return words.say("rule.cap.month", each.maxPerMonth());
    }
    return rule instanceof NotApplicable ? "–" : words.say("rule.cap.none");
  }

  /** What must be shown: "one of: certificate, letter", each item with its own alternatives. */
  String evidence(Evidence evidence) {
    if (evidence.items().isEmpty()) {
      return words.say("rule.proof.none");
    }
    List<String> items = evidence.items().stream().map(this::item).toList();
    boolean any = evidence.combine() == Evidence.Combine.ANY;
    return words.join(items, any ? "or" : "and");
  }

  /** Who may issue the proof, or a dash. */
  String issuers(Evidence evidence) {
    return evidence.issuers().isEmpty()
        ? "–"
        : evidence.issuers().stream()
            .map(issuer -> issuer.in(words.locale()))
            .collect(Collectors.joining("; "));
  }

  private String item(Evidence.Item item) {
    List<String> names =
        item.anyOf().stream().map(document -> document.name().in(words.locale())).toList();
    return words.join(names, "or");
  }

  private static boolean isPlain(BigDecimal multiplier) {
    return multiplier.compareTo(BigDecimal.ONE) == 0;
  }
}
