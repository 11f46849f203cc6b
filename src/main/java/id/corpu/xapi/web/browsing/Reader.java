package id.corpu.xapi.web.browsing;

import id.corpu.platform.i18n.Texts;
import id.corpu.platform.web.LanguageChoice;
import id.corpu.xapi.application.browsing.BrowsedPage;
import id.corpu.xapi.application.browsing.BrowsedStatement;
import id.corpu.xapi.domain.browsing.Known;
import id.corpu.xapi.domain.browsing.SentenceWriter;
import id.corpu.xapi.domain.browsing.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Tells statements in the language of this request. */
@RequestScoped
public class Reader {

  @Inject private Texts texts;
  @Inject private LanguageChoice language;

  public Wording wording() {
    Locale locale = language.get();
    return new Wording(locale, (key, arguments) -> texts.text("xapi", locale, key, arguments));
  }

  List<StatementRow> rows(BrowsedPage page) {
    return rows(page.statements(), page.known());
  }

  List<StatementRow> rows(List<BrowsedStatement> statements, Known known) {
    SentenceWriter writer = new SentenceWriter(wording(), known);
    return statements.stream().map(one -> StatementRow.of(one, writer)).toList();
  }
}
