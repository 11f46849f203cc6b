package id.corpu.knowledge.web;

import id.corpu.knowledge.application.ArticleReading;
import id.corpu.knowledge.application.ArticleView;
import id.corpu.knowledge.application.KnowledgeApplying;
import id.corpu.platform.i18n.Texts;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.web.LanguageChoice;
import id.corpu.platform.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** An article, and "I applied this". */
@Named
@RequestScoped
public class ArticleBacking {

  @Inject private ArticleReading reading;
  @Inject private KnowledgeApplying applying;
  @Inject private CurrentUser currentUser;
  @Inject private Texts texts;
  @Inject private LanguageChoice language;

  private ArticleView article;

  public ArticleView getArticle() {
    if (article == null) {
      article = reading.open(slug(), isEnglish());
    }
    return article;
  }

  public void apply() {
    applying.apply(slug());
    say("applied.thanks");
  }

  public void takeBack() {
    applying.takeBack(slug());
    say("applied.gone");
  }

  /** Whether the screens are English while the text is Indonesian. */
  public boolean isEnglish() {
    return language.get().getLanguage().equals("en");
  }

  public boolean isCurator() {
    return currentUser.may(Permission.CURATE_KNOWLEDGE);
  }

  /** Address of the shelf with what else has a tag. */
  public String tagAddress(String tag) {
    return "/pengetahuan?tag=" + URLEncoder.encode(tag, StandardCharsets.UTF_8);
  }

  private void say(String key) {
    Pages.say(texts.text("knowledge", language.get(), key));
    Pages.goTo("/pengetahuan/" + slug());
  }

  private static String slug() {
    return Pages.parameter("slug");
  }
}
