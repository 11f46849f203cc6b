package id.corpu.search.web;

import id.corpu.platform.i18n.Texts;
import id.corpu.platform.web.LanguageChoice;
import id.corpu.platform.web.Pages;
import id.corpu.platform.web.Paging;
import id.corpu.search.Search;
import id.corpu.search.SearchQuery;
import id.corpu.search.SearchResult;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The page of results. */
@Named
@RequestScoped
public class ResultsBacking {

  @Inject private Search search;
  @Inject private Texts texts;
  @Inject private LanguageChoice language;

  private SearchQuery query;
  private String kind;
  private SearchResult result;
  private Paging paging;
  private List<Chip> chips;

  /** A choice of kind. */
  public record Chip(String label, long count, String address, boolean current) {}

  @PostConstruct
  void find() {
    kind = Pages.parameter("jenis") == null ? "" : Pages.parameter("jenis");
    query =
        new SearchQuery(
            Pages.parameter("q"),
            kind.isEmpty() ? Set.of() : Set.of(kind),
            Paging.number(Pages.parameter("hal")),
            language.get().getLanguage().equals("en") ? "en" : "id");
    result = search.find(query);
    paging = Paging.of(query.page(), Search.PAGE_SIZE, result.total());
    chips = chips();
  }

  private List<Chip> chips() {
    List<Chip> list = new ArrayList<>();
    long all = result.countByKind().values().stream().mapToLong(Long::longValue).sum();
    list.add(new Chip(label("all"), all, address(query.words(), ""), kind.isEmpty()));
    result.countByKind().entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .map(
            e ->
                new Chip(
                    label(e.getKey()),
                    e.getValue(),
                    address(query.words(), e.getKey()),
                    e.getKey().equals(kind)))
        .forEach(list::add);
    return list;
  }

  /** What a kind is called. */
  public String label(String name) {
    return texts.text("search", language.get(), "kind." + name);
  }

  /** Query part of the address of other results. */
  public String address(String words, String ofKind) {
    String q = "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    return ofKind.isEmpty() ? q : q + "&jenis=" + URLEncoder.encode(ofKind, StandardCharsets.UTF_8);
  }

  /** Address of a page of these results, but for its number. */
  public String getPageAddress() {
    return address(query.words(), kind) + "&hal=";
  }

  public String getCorrectionAddress() {
    return address(result.didYouMean(), "");
  }

  public String getWords() {
    return query.words();
  }

  public SearchResult getResult() {
    return result;
  }

  public Paging getPaging() {
    return paging;
  }

  public List<Chip> getChips() {
    return chips;
  }
}
