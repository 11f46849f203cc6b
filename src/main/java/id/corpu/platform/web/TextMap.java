package id.corpu.platform.web;

import id.corpu.platform.i18n.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * Texts in pages: {@code #{text.jp['why.title']}} is that key of the jp bundle in the reader's
 * language.
 */
@Named("text")
@ApplicationScoped
public class TextMap extends AbstractMap<String, ResourceBundle> {

  @Inject private Texts texts;
  @Inject private LanguageChoice language;

  @Override
  public ResourceBundle get(Object feature) {
    return texts.bundle((String) feature, language.get());
  }

  @Override
  public boolean containsKey(Object feature) {
    return true;
  }

  @Override
  public Set<Entry<String, ResourceBundle>> entrySet() {
    return Set.of();
  }
}
