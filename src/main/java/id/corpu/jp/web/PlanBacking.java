package id.corpu.jp.web;

import id.corpu.jp.application.whatif.PlanAnswer;
import id.corpu.jp.application.whatif.YearPlanning;
import id.corpu.jp.domain.YearPlan;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.i18n.Texts;
import id.corpu.platform.web.LanguageChoice;
import id.corpu.platform.web.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** The cheapest way to the yearly target: {@code /jp/rencana}. */
@Named
@RequestScoped
public class PlanBacking {

  private static final int USUAL_MINUTES = 135;

  /**
   * A pathway of the plan.
   *
   * @param pathway slug
   * @param sentence how many days and what each earns
   */
  public record Part(String pathway, String sentence) {}

  @Inject private YearPlanning planning;
  @Inject private Texts texts;
  @Inject private LanguageChoice language;

  private Words words;
  private String by;
  private String minutes;
  private PlanAnswer answer;
  private String problem;

  @PostConstruct
  void load() {
    words = new Words(texts, language.get());
    by = asked("sampai", planning.lastDay().toString());
    minutes = asked("menit", Integer.toString(USUAL_MINUTES));
    try {
      answer = planning.plan(day(), number(), language.get());
    } catch (InvalidInput refused) {
      problem = words.say("error." + refused.code());
    }
  }

  private static String asked(String parameter, String otherwise) {
    String given = Pages.parameter(parameter);
    return given == null || given.length() > 20 ? otherwise : given.strip();
  }

  private LocalDate day() {
    try {
      return LocalDate.parse(by);
    } catch (DateTimeParseException e) {
      throw new InvalidInput("PLAN_DAY", "by");
    }
  }

  private int number() {
    if (!minutes.matches("\\d{1,4}")) {
      throw new InvalidInput("PLAN_MINUTES", "minutes");
    }
    return Integer.parseInt(minutes);
  }

  /** Name of a pathway in the reader's language. */
  public String name(String pathway) {
    return answer.policy().nameOf(pathway).map(name -> name.in(words.locale())).orElse(pathway);
  }

  /** The pathways of the plan. */
  public List<Part> getParts() {
    List<Part> parts = new ArrayList<>();
    answer
        .plan()
        .days()
        .forEach(
            (pathway, days) ->
                parts.add(
                    new Part(
                        pathway,
                        words.say(
                            "plan.part", days, name(pathway), each(answer.plan(), pathway)))));
    return parts;
  }

  private String each(YearPlan plan, String pathway) {
    return plan.steps().stream()
        .filter(step -> step.option().pathway().equals(pathway))
        .findFirst()
        .map(step -> words.number(step.option().perDay()))
        .orElse("");
  }

  public String getBy() {
    return by;
  }

  public String getMinutes() {
    return minutes;
  }

  public PlanAnswer getAnswer() {
    return answer;
  }

  public String getProblem() {
    return problem;
  }
}
