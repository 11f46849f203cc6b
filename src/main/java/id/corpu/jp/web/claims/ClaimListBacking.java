package id.corpu.jp.web.claims;

import id.corpu.jp.application.claims.ClaimPage;
import id.corpu.jp.application.claims.ClaimWriting;
import id.corpu.jp.application.claims.MyClaims;
import id.corpu.jp.application.claims.PathwayChoice;
import id.corpu.platform.web.Pages;
import id.corpu.platform.web.Paging;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;

/** My claims, the last changed first. */
@Named
@RequestScoped
public class ClaimListBacking {

  @Inject private MyClaims claims;
  @Inject private ClaimWriting writing;
  @Inject private ClaimWords words;

  private ClaimPage page;
  private Map<String, String> names;

  @PostConstruct
  void load() {
    page = claims.page(Paging.number(Pages.parameter("hal")));
    names =
        writing.pathways().stream()
            .map(PathwayChoice::pathway)
            .collect(Collectors.toMap(p -> p.id(), p -> p.name().in(words.locale())));
  }

  public ClaimPage getPage() {
    return page;
  }

  public Paging getPaging() {
    return Paging.of(page.number(), ClaimPage.SIZE, page.total());
  }

  /** Name of a pathway. */
  public String name(String pathway) {
    return names.getOrDefault(pathway, pathway);
  }
}
