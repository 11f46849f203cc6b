package id.corpu.jp.web;

import id.corpu.jp.YearOverview;
import id.corpu.jp.application.viewing.Articles;
import id.corpu.jp.application.viewing.LedgerViewing;
import id.corpu.jp.application.viewing.PersonLedger;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.i18n.Texts;
import id.corpu.platform.web.LanguageChoice;
import id.corpu.platform.web.Pages;
import id.corpu.platform.web.Paging;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A person's JP year: {@code /jp} one's own, {@code /jp/orang/{orang}} somebody else's. */
@Named
@RequestScoped
public class LedgerBacking {

  private static final int FIRST_YEAR = 2010;

  @Inject private LedgerViewing viewing;
  @Inject private Articles articles;
  @Inject private Texts texts;
  @Inject private LanguageChoice language;

  private PersonLedger ledger;
  private List<LedgerGroup> groups;
  private List<MixPart> mix;
  private FiguresBehind behind;
  private String address;

  @PostConstruct
  void load() {
    Locale locale = language.get();
    int present = viewing.presentYear();
    int year = number("tahun", present, FIRST_YEAR, present);
    int month = number("bulan", 0, 0, 12);
    int page = number("hal", 1, 1, Integer.MAX_VALUE);
    String person = Pages.parameter("orang");
    ledger =
        person == null
            ? viewing.mine(year, month, page, locale)
            : viewing.ofPerson(uuid(person), year, month, page, locale);
    address = person == null ? "/jp" : "/jp/orang/" + ledger.person().uuid();
    Words words = new Words(texts, locale);
    LineWording wording = new LineWording(words, ledger.policies(), articles, ledger.own());
    groups = wording.groups(ledger);
    behind = FiguresBehind.of(ledger, wording, words);
    mix = MixPart.of(ledger.policy(), ledger.overview(), words);
  }

  private static int number(String parameter, int otherwise, int least, int most) {
    String value = Pages.parameter(parameter);
    if (value == null || !value.matches("\\d{1,9}")) {
      return otherwise;
    }
    return Math.max(least, Math.min(most, Integer.parseInt(value)));
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new NotFound("ledger");
    }
  }

  public PersonLedger getLedger() {
    return ledger;
  }

  public YearOverview getOverview() {
    return ledger.overview();
  }

  /** The year without a thousands separator. */
  public String getYearText() {
    return Integer.toString(ledger.overview().year());
  }

  public List<LedgerGroup> getGroups() {
    return groups;
  }

  public List<MixPart> getMix() {
    return mix;
  }

  /** Name of a pathway; its id where the regulation does not know it (any more). */
  public String pathway(String id) {
    return ledger.policy().nameOf(id).map(name -> name.in(language.get())).orElse(id);
  }

  /** What stands behind the figures, in words. */
  public FiguresBehind getBehind() {
    return behind;
  }

  /** Address of the page without its parameters. */
  public String getAddress() {
    return address;
  }

  /** Where the list stands. */
  public Paging getPaging() {
    return Paging.of(ledger.page(), PersonLedger.SIZE, ledger.total());
  }

  /** Address of a page of the list without its number. */
  public String getPageAddress() {
    String month = ledger.month() == 0 ? "" : "&bulan=" + ledger.month();
    return address + "?tahun=" + getYearText() + month + "&hal=";
  }
}
