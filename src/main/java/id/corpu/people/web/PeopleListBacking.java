package id.corpu.people.web;

import id.corpu.people.PersonCard;
import id.corpu.people.UnitCard;
import id.corpu.people.application.PersonSearch;
import id.corpu.platform.web.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The administrator's list of people; its search is in the address, so it can be kept and sent. */
@Named
@RequestScoped
public class PeopleListBacking {

  @Inject private PersonSearch search;

  private String words;
  private Long unit;
  private int page;
  private PersonSearch.Found found;
  private List<UnitCard> units;

  @PostConstruct
  void load() {
    words = Pages.parameter("q");
    unit = Numbers.of(Pages.parameter("unit"));
    Long wanted = Numbers.of(Pages.parameter("halaman"));
    page = wanted == null ? 0 : (int) Math.min(100_000, Math.max(0, wanted - 1));
    found = search.find(words, unit, page);
    units = search.units();
  }

  public List<PersonCard> getRows() {
    return found.rows();
  }

  public long getTotal() {
    return found.total();
  }

  public List<UnitCard> getUnits() {
    return units;
  }

  public String getWords() {
    return words;
  }

  public Long getUnit() {
    return unit;
  }

  public long getFirst() {
    return found.rows().isEmpty() ? 0 : (long) page * PersonSearch.PAGE + 1;
  }

  public long getLast() {
    return (long) page * PersonSearch.PAGE + found.rows().size();
  }

  public String getPrevious() {
    return page == 0 ? null : address(page);
  }

  public String getNext() {
    return getLast() < found.total() ? address(page + 2) : null;
  }

  private String address(int number) {
    return "?q="
        + URLEncoder.encode(words == null ? "" : words, StandardCharsets.UTF_8)
        + "&unit="
        + (unit == null ? "" : unit)
        + "&halaman="
        + number;
  }
}
