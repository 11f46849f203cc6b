package id.corpu.xapi.web.forward;

import id.corpu.platform.i18n.Texts;
import id.corpu.platform.web.LanguageChoice;
import id.corpu.platform.web.Pages;
import id.corpu.platform.web.Paging;
import id.corpu.xapi.application.forward.ForwardAdministration;
import id.corpu.xapi.application.forward.TargetOverviews;
import id.corpu.xapi.domain.forward.DeadLetter;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a target refuses, on its page. */
@Named
@RequestScoped
public class LettersBacking {

  private static final int PAGE = 20;

  @Inject private TargetOverviews overviews;
  @Inject private ForwardAdministration administration;
  @Inject private Texts texts;
  @Inject private LanguageChoice language;

  private long target;
  private List<DeadLetter> rows;
  private Paging paging;

  @PostConstruct
  void load() {
    target = TargetNumber.ofAddress();
    long total = overviews.one(target).letters();
    paging = Paging.of(Paging.number(Pages.parameter("hal")), PAGE, total);
    rows = overviews.letters(target, (paging.page() - 1) * PAGE, PAGE);
  }

  /** Has the ticked ones tried once more. */
  public void again() {
    if (isChosen()) {
      administration.tryAgain(target, chosen());
      done("forward.letters.trying");
    }
  }

  public void againAll() {
    administration.tryAgain(target, List.of());
    done("forward.letters.trying");
  }

  /** Lets the ticked ones go. */
  public void dismiss() {
    if (isChosen()) {
      administration.dismiss(target, chosen());
      done("forward.letters.dismissed");
    }
  }

  public void dismissAll() {
    administration.dismiss(target, List.of());
    done("forward.letters.dismissed");
  }

  private boolean isChosen() {
    if (chosen().isEmpty()) {
      Pages.warn(null, texts.text("xapi", language.get(), "forward.letters.choose"));
    }
    return !chosen().isEmpty();
  }

  /** Named by key: rows come and go while somebody looks at the page. */
  private static List<Long> chosen() {
    return Pages.parameters("pilih").stream()
        .filter(key -> key.matches("\\d{1,18}"))
        .map(Long::valueOf)
        .toList();
  }

  private void done(String key) {
    Pages.say(texts.text("xapi", language.get(), key));
    Pages.goTo("/lrs/penerusan/" + target);
  }

  public List<DeadLetter> getRows() {
    return rows;
  }

  public Paging getPaging() {
    return paging;
  }
}
