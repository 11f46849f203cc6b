package id.corpu.knowledge.web;

import id.corpu.knowledge.KnowledgeStage;
import id.corpu.knowledge.application.KnowledgeCuration;
import id.corpu.platform.web.Pages;
import id.corpu.platform.web.Paging;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The curators' list. */
@Named
@RequestScoped
public class CurationBacking {

  @Inject private KnowledgeCuration curation;

  private String stage;
  private KnowledgeCuration.Page page;
  private Paging paging;
  private Map<KnowledgeStage, Long> counts;

  @PostConstruct
  void load() {
    String asked = Pages.parameter("tahap");
    stage =
        Arrays.stream(KnowledgeStage.values())
            .map(Enum::name)
            .filter(name -> name.equals(asked))
            .findFirst()
            .orElse("");
    int number = Paging.number(Pages.parameter("hal"));
    page = curation.list(stage, number);
    paging = Paging.of(number, KnowledgeCuration.PAGE_SIZE, page.total());
    counts = curation.stages();
  }

  public List<KnowledgeStage> getStages() {
    return List.of(KnowledgeStage.values());
  }

  public Map<KnowledgeStage, Long> getCounts() {
    return counts;
  }

  public String getStage() {
    return stage;
  }

  public KnowledgeCuration.Page getPage() {
    return page;
  }

  public Paging getPaging() {
    return paging;
  }

  public String getPageAddress() {
    return "/kelola/pengetahuan?" + (stage.isEmpty() ? "" : "tahap=" + stage + "&") + "hal=";
  }
}
