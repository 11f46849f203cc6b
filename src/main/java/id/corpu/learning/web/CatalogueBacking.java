package id.corpu.learning.web;

import id.corpu.learning.application.Catalogue;
import id.corpu.learning.application.Catalogue.State;
import id.corpu.learning.application.CourseHours;
import id.corpu.platform.web.LanguageChoice;
import id.corpu.platform.web.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The catalogue: courses as cards, found by words and by one's own progress. */
@Named
@RequestScoped
public class CatalogueBacking {

  private static final int LONGEST = 100;

  @Inject private Catalogue catalogue;
  @Inject private CourseHours hours;
  @Inject private LanguageChoice language;

  private String words;
  private State state;
  private int page;
  private List<CatalogueTile> tiles;
  private int total;

  /** A filter chip. */
  public record Chip(String key, String address, boolean current) {}

  /** A page number. */
  public record PageLink(int shown, String address, boolean current) {}

  @PostConstruct
  void load() {
    String q = Pages.parameter("q");
    words = q == null ? "" : q.substring(0, Math.min(LONGEST, q.length()));
    state = stateOf(Pages.parameter("status"));
    page = pageOf(Pages.parameter("hal"));
    Catalogue.Page found = catalogue.find(words, state, page);
    total = found.total();
    tiles =
        found.cards().stream().map(card -> CatalogueTile.of(card, hours, language.get())).toList();
  }

  private static State stateOf(String name) {
    return Arrays.stream(State.values())
        .filter(s -> s.name().equalsIgnoreCase(name))
        .findFirst()
        .orElse(State.ALL);
  }

  private static int pageOf(String number) {
    return number != null && number.matches("[1-9]\\d{0,3}") ? Integer.parseInt(number) - 1 : 0;
  }

  private String address(State wanted, int toPage) {
    return "?status="
        + wanted.name().toLowerCase(Locale.ROOT)
        + (words.isBlank() ? "" : "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
        + (toPage == 0 ? "" : "&hal=" + (toPage + 1));
  }

  public List<Chip> getChips() {
    return Arrays.stream(State.values())
        .map(s -> new Chip(s.name().toLowerCase(Locale.ROOT), address(s, 0), s == state))
        .toList();
  }

  public List<PageLink> getNumbers() {
    int pages = (total + Catalogue.PAGE - 1) / Catalogue.PAGE;
    return IntStream.range(0, pages)
        .mapToObj(i -> new PageLink(i + 1, address(state, i), i == page))
        .toList();
  }

  public String getWords() {
    return words;
  }

  public String getState() {
    return state.name().toLowerCase(Locale.ROOT);
  }

  public List<CatalogueTile> getTiles() {
    return tiles;
  }

  public int getTotal() {
    return total;
  }
}
