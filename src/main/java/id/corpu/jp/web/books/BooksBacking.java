package id.corpu.jp.web.books;

import id.corpu.jp.application.books.BookCheck;
import id.corpu.jp.application.books.BookFinding;
import id.corpu.jp.application.books.BookStep;
import id.corpu.jp.application.books.ClosedState;
import id.corpu.jp.application.books.YearClosing;
import id.corpu.jp.application.books.YearPreview;
import id.corpu.jp.application.rules.RulesInForce;
import id.corpu.jp.domain.Policy;
import id.corpu.platform.i18n.Texts;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.web.LanguageChoice;
import id.corpu.platform.web.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Closing a year, reopening it, and the register of both: {@code /kelola/jp/tutup?tahun=2025}. */
@Named
@RequestScoped
public class BooksBacking {

  private static final int YEARS_BACK = 4;

  @Inject private YearClosing closing;
  @Inject private BookCheck checking;
  @Inject private RulesInForce rules;
  @Inject private CurrentUser currentUser;
  @Inject private LanguageChoice language;
  @Inject private Texts texts;
  @Inject private Clock clock;

  private int present;
  private YearPreview preview;
  private List<BookStep> register;
  private BookFinding finding;
  private Policy policy;
  private final DecreeForm decree = new DecreeForm();

  @PostConstruct
  void load() {
    Account account = currentUser.get();
    present = LocalDate.now(clock.withZone(account.zone())).getYear();
    String asked = Pages.parameter("tahun");
    int year = asked != null && asked.matches("20\\d\\d") ? Integer.parseInt(asked) : present - 1;
    preview = closing.preview(year);
    register = new ArrayList<>(closing.register());
    policy = rules.of(account.institutionId(), year).policy();
  }

  public void close() {
    closing.close(preview.year(), decree.getNumber(), decree.getDate(), decree.getReason());
    done("books.closed");
  }

  public void reopen() {
    closing.reopen(preview.year(), decree.getNumber(), decree.getDate(), decree.getReason());
    done("books.reopened");
  }

  /** Checks the book of a closing and stays on the page to show what was found. */
  public void check(long closingId) {
    finding = checking.check(closingId);
    register = new ArrayList<>(closing.register());
  }

  private void done(String key) {
    Pages.say(texts.text("jp", language.get(), key, getYearText()));
    Pages.goTo(BooksRoutes.ADDRESS + "?tahun=" + preview.year());
  }

  public YearPreview getPreview() {
    return preview;
  }

  /** The year without a thousands separator. */
  public String getYearText() {
    return Integer.toString(preview.year());
  }

  /** The closing that holds, or null. */
  public BookStep getClosing() {
    return ClosedState.closing(register, preview.year()).orElse(null);
  }

  /** The register, the newest step first. */
  public List<BookStep> getRegister() {
    List<BookStep> newest = new ArrayList<>(register);
    Collections.reverse(newest);
    return newest;
  }

  public BookFinding getFinding() {
    return finding;
  }

  public DecreeForm getDecree() {
    return decree;
  }

  /** Name of a pathway in the regulation of the year's end. */
  public String pathway(String id) {
    return policy.nameOf(id).map(name -> name.in(language.get())).orElse(id);
  }

  public List<String> getYears() {
    return IntStream.rangeClosed(0, YEARS_BACK)
        .mapToObj(b -> Integer.toString(present - b))
        .toList();
  }
}
