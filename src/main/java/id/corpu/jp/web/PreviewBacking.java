package id.corpu.jp.web;

import id.corpu.jp.application.preview.Affected;
import id.corpu.jp.application.preview.PreviewPage;
import id.corpu.jp.application.preview.PreviewSums;
import id.corpu.jp.application.preview.RulePreviews;
import id.corpu.jp.application.rules.SettingChange;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.i18n.Texts;
import id.corpu.platform.web.LanguageChoice;
import id.corpu.platform.web.Pages;
import id.corpu.platform.web.Paging;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/**
 * What a change of rules would do, and the decision of it: {@code /kelola/jp/pratinjau/{nomor}}.
 */
@Named
@RequestScoped
public class PreviewBacking {

  private static final int SIZE = 50;

  @Inject private RulePreviews previews;
  @Inject private SettingChange settings;
  @Inject private Texts texts;
  @Inject private LanguageChoice language;

  private PreviewHeading heading;
  private List<PreviewSums> sums;
  private Affected affected;
  private PreviewPage people;
  private final Decision decision = new Decision();

  @PostConstruct
  public void load() {
    long id = number(Pages.parameter("nomor"));
    Words words = new Words(texts, language.get());
    heading = new SettingWords(settings.choices(), words).heading(previews.view(id));
    boolean done = heading.preview().isDone();
    sums = done ? previews.sums(id) : List.of();
    affected = affected(Pages.parameter("siapa"));
    people =
        done
            ? previews.people(id, affected, Paging.number(Pages.parameter("hal")), SIZE)
            : new PreviewPage(List.of(), 0, 1, SIZE);
  }

  public void apply() {
    long id = heading.preview().id();
    previews.apply(id, decision.getDecidedBy(), decision.getReason());
    Pages.say(texts.text("jp", language.get(), "rules.saved"));
    Pages.goTo("/kelola/jp/pratinjau/" + id);
  }

  private static long number(String text) {
    if (text == null || !text.matches("[1-9]\\d{0,17}")) {
      throw new NotFound("preview");
    }
    return Long.parseLong(text);
  }

  private static Affected affected(String asked) {
    return Arrays.stream(Affected.values())
        .filter(one -> one.name().equals(asked))
        .findFirst()
        .orElse(Affected.ALL);
  }

  public PreviewHeading getHeading() {
    return heading;
  }

  public List<PreviewSums> getSums() {
    return sums;
  }

  /** Whom the list shows. */
  public Affected getAffected() {
    return affected;
  }

  /** Whom it may show. */
  public Affected[] getChoices() {
    return Affected.values();
  }

  public PreviewPage getPeople() {
    return people;
  }

  public Paging getPaging() {
    return Paging.of(people.page(), people.size(), people.total());
  }

  public Decision getDecision() {
    return decision;
  }
}
