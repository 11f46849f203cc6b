package id.corpu.knowledge.web;

import id.corpu.knowledge.application.ArticleShelf;
import id.corpu.knowledge.application.KnowledgeReading;
import id.corpu.platform.web.LanguageChoice;
import id.corpu.platform.web.Pages;
import id.corpu.platform.web.Paging;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The repository's shelf, by kind and tag. */
@Named
@RequestScoped
public class ShelfBacking {

  private static final Set<String> KINDS = Set.of("REGULATION", "PATHWAY", "HOWTO");
  private static final int LONGEST_TAG = 60;

  @Inject private KnowledgeReading reading;
  @Inject private LanguageChoice language;

  private String kind;
  private String tag;
  private ArticleShelf shelf;
  private Paging paging;

  @PostConstruct
  void load() {
    String asked = Pages.parameter("jenis");
    kind = asked != null && KINDS.contains(asked) ? asked : "";
    String tagged = Pages.parameter("tag");
    tag = tagged == null || tagged.length() > LONGEST_TAG ? "" : tagged;
    int page = Paging.number(Pages.parameter("hal"));
    shelf = reading.browse(kind, tag, page, language.get().getLanguage().equals("en"));
    paging = Paging.of(page, ArticleShelf.PAGE_SIZE, shelf.total());
  }

  /** Address of the shelf narrowed otherwise. */
  public String address(String toKind, String toTag) {
    String query = toKind.isEmpty() ? "" : "&jenis=" + toKind;
    query += toTag.isEmpty() ? "" : "&tag=" + URLEncoder.encode(toTag, StandardCharsets.UTF_8);
    return "/pengetahuan" + (query.isEmpty() ? "" : "?" + query.substring(1));
  }

  /** Address of a page of this shelf, but for its number. */
  public String getPageAddress() {
    String here = address(kind, tag);
    return here + (here.contains("?") ? "&" : "?") + "hal=";
  }

  public String getKind() {
    return kind;
  }

  public String getTag() {
    return tag;
  }

  public ArticleShelf getShelf() {
    return shelf;
  }

  public Paging getPaging() {
    return paging;
  }
}
