package id.corpu.jp.web.claims;

import id.corpu.jp.domain.ActualHours;
import id.corpu.jp.domain.PerActivity;
import id.corpu.jp.domain.PerDay;
import id.corpu.jp.domain.PerSemester;
import id.corpu.jp.domain.ProgramJp;
import id.corpu.jp.domain.Rule;
import id.corpu.jp.domain.RuleKind;
import id.corpu.jp.domain.Scope;
import id.corpu.jp.domain.claims.ClaimPathway;
import id.corpu.platform.i18n.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;

/** What a pathway gives, in a sentence. */
@Named
@RequestScoped
public class RateWords {

  @Inject private ClaimWords words;

  /** What it gives at home. */
  public String national(ClaimPathway pathway) {
    return of(pathway, Scope.NATIONAL);
  }

  /** What it gives abroad. */
  public String international(ClaimPathway pathway) {
    return of(pathway, Scope.INTERNATIONAL);
  }

  /** Whether it counts so, in either scope: {@code PER_DAY}, {@code PROGRAM_JP} … */
  public boolean counts(ClaimPathway pathway, String kind) {
    RuleKind wanted = RuleKind.valueOf(kind);
    for (Scope scope : Scope.values()) {
      if (pathway.rule(scope).filter(rule -> rule.kind() == wanted).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private String of(ClaimPathway pathway, Scope scope) {
    return pathway.rule(scope).map(this::sentence).orElseGet(() -> words.say("claims.rate.NONE"));
  }

  private String sentence(Rule rule) {
    if (rule instanceof ProgramJp programme) {
      return words.say("claims.rate.PROGRAM_JP") + factor(programme.multiplier());
    }
    if (rule instanceof PerDay day) {
      return words.say("claims.rate.PER_DAY", number(day.jp().value()));
    }
    if (rule instanceof PerSemester semester) {
      return words.say("claims.rate.PER_SEMESTER", number(semester.jp().value()));
    }
    if (rule instanceof ActualHours hours) {
      return words.say("claims.rate.ACTUAL_HOURS", number(hours.capPerDay().value()))
          + factor(hours.multiplier());
    }
    if (rule instanceof PerActivity each) {
      String key = each.activitiesPerCredit() == 1 ? "PER_ACTIVITY" : "PER_SET";
      String most =
          each.maxPerMonth() == 0 ? "" : words.say("claims.rate.MONTH", each.maxPerMonth());
      return words.say("claims.rate." + key, number(each.jp().value()), each.activitiesPerCredit())
          + factor(each.multiplier())
          + most;
    }
    return words.say("claims.rate.NOT_APPLICABLE");
  }

  private String factor(BigDecimal multiplier) {
    return multiplier.compareTo(BigDecimal.ONE) == 0
        ? ""
        : words.say("claims.rate.FACTOR", number(multiplier));
  }

  private String number(BigDecimal value) {
    return Formats.number(value, words.locale());
  }
}
