package id.corpu.knowledge.web;

import id.corpu.knowledge.application.AssetEditing;
import id.corpu.knowledge.application.AssetForm;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.i18n.Texts;
import id.corpu.platform.web.LanguageChoice;
import id.corpu.platform.web.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** The form for one article: writing, looking at it, publishing, withdrawing. */
@Named
@RequestScoped
public class AssetFormBacking {

  @Inject private AssetEditing editing;
  @Inject private Texts texts;
  @Inject private LanguageChoice language;

  private Long id;
  private Map<String, String> values = new HashMap<>();
  private String state;
  private String preview;

  @PostConstruct
  void load() {
    String key = Pages.parameter("id");
    if (key != null && !key.matches("\\d{1,18}")) {
      throw new NotFound("article");
    }
    id = key == null ? null : Long.valueOf(key);
    AssetForm stored = id == null ? editing.blank() : editing.open(id);
    state = stored.state();
    if (FacesContext.getCurrentInstance().isPostback()) {
      values.put("audience", AssetFormValues.joined(Pages.parameters("audience")));
    } else {
      values = AssetFormValues.of(stored);
    }
  }

  public void look() {
    preview = editing.preview(values.get("markdown"));
  }

  public void save() {
    long saved = editing.save(AssetFormValues.form(id, values, Pages.parameters("audience")));
    done("saved", saved);
  }

  public void publish() {
    editing.publish(id);
    done("published", id);
  }

  public void withdraw() {
    editing.withdraw(id);
    done("withdrawn", id);
  }

  private void done(String key, long asset) {
    Pages.say(texts.text("knowledge", language.get(), "form." + key));
    Pages.goTo("/kelola/pengetahuan/" + asset);
  }

  public boolean isNew() {
    return id == null;
  }

  public Map<String, String> getValues() {
    return values;
  }

  /** Name of the state as stored, on every request: it decides which buttons there are. */
  public String getState() {
    return state;
  }

  /** The text as readers would see it, or null. */
  public String getPreview() {
    return preview;
  }
}
