package id.corpu.xapi.web.forward;

import id.corpu.platform.i18n.Texts;
import id.corpu.platform.web.LanguageChoice;
import id.corpu.platform.web.Pages;
import id.corpu.xapi.application.forward.ConnectionTrial;
import id.corpu.xapi.application.forward.ForwardAdministration;
import id.corpu.xapi.application.forward.TargetOverview;
import id.corpu.xapi.application.forward.TargetOverviews;
import id.corpu.xapi.application.forward.Trial;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One target: how it does, and what can be done. */
@Named
@RequestScoped
public class TargetBacking {

  @Inject private TargetOverviews overviews;
  @Inject private ForwardAdministration administration;
  @Inject private ConnectionTrial trials;
  @Inject private Texts texts;
  @Inject private LanguageChoice language;

  private TargetOverview view;
  private Trial trial;

  @PostConstruct
  void load() {
    view = overviews.one(TargetNumber.ofAddress());
  }

  /** Shows what came of it on this very page. */
  public void tryOut() {
    trial = trials.of(id());
  }

  public void pause() {
    administration.pause(id());
    done("forward.paused");
  }

  public void resume() {
    administration.resume(id());
    done("forward.resumed");
  }

  public void remove() {
    administration.remove(id());
    Pages.say(texts.text("xapi", language.get(), "forward.removed", view.target().name()));
    Pages.goTo("/lrs/penerusan");
  }

  private void done(String key) {
    Pages.say(texts.text("xapi", language.get(), key));
    Pages.goTo("/lrs/penerusan/" + id());
  }

  private long id() {
    return view.target().id();
  }

  public TargetOverview getView() {
    return view;
  }

  public Trial getTrial() {
    return trial;
  }
}
