package id.corpu.xapi.web.forward;

import id.corpu.platform.i18n.Texts;
import id.corpu.platform.web.LanguageChoice;
import id.corpu.platform.web.Pages;
import id.corpu.xapi.application.forward.ForwardAdministration;
import id.corpu.xapi.application.forward.TargetDraft;
import id.corpu.xapi.application.forward.TargetOverviews;
import id.corpu.xapi.domain.XapiVersion;
import id.corpu.xapi.domain.forward.Target;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The form for a target, new or known. The secret goes in and never comes out again. */
@Named
@RequestScoped
public class TargetFormBacking {

  private static final String LINE = "line";

  @Inject private ForwardAdministration administration;
  @Inject private TargetOverviews overviews;
  @Inject private Texts texts;
  @Inject private LanguageChoice language;

  private long id;
  private final Map<String, String> typed = new HashMap<>();
  private String secret;
  private boolean fromBeginning;

  @PostConstruct
  void load() {
    typed.put(LINE, XapiVersion.V1_0_3.spoken());
    if (Pages.parameter("tujuan") != null) {
      id = TargetNumber.ofAddress();
      fill(overviews.one(id).target());
    }
  }

  private void fill(Target target) {
    typed.put("name", target.name());
    typed.put("endpoint", target.endpoint().base());
    typed.put("key", target.accessKey());
    typed.put(LINE, target.line().spoken());
    typed.put("verb", target.filter().verb().orElse(null));
    typed.put("activity", target.filter().activity().orElse(null));
    typed.put("agent", target.filter().agent().orElse(null));
  }

  public void keep() {
    TargetDraft draft =
        new TargetDraft(
            typed.get("name"),
            typed.get("endpoint"),
            typed.get("key"),
            secret,
            typed.get(LINE),
            typed.get("verb"),
            typed.get("activity"),
            typed.get("agent"),
            fromBeginning);
    if (isFresh()) {
      id = administration.create(draft);
    } else {
      administration.change(id, draft);
    }
    Pages.say(texts.text("xapi", language.get(), "forward.kept", draft.name()));
    Pages.goTo("/lrs/penerusan/" + id);
  }

  public boolean isFresh() {
    return id == 0;
  }

  public long getId() {
    return id;
  }

  /** What stands in the fields, by name. */
  public Map<String, String> getTyped() {
    return typed;
  }

  public List<String> getLines() {
    return Arrays.stream(XapiVersion.values()).map(XapiVersion::spoken).toList();
  }

  public String getSecret() {
    return secret;
  }

  public void setSecret(String secret) {
    this.secret = secret;
  }

  public boolean isFromBeginning() {
    return fromBeginning;
  }

  public void setFromBeginning(boolean fromBeginning) {
    this.fromBeginning = fromBeginning;
  }
}
