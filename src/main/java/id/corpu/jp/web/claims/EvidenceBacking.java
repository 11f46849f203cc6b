package id.corpu.jp.web.claims;

import id.corpu.jp.application.claims.EvidenceClaiming;
import id.corpu.platform.web.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a line of one's ledger waits for, before the documents are brought. */
@Named
@RequestScoped
public class EvidenceBacking {

  @Inject private EvidenceClaiming claiming;
  @Inject private ClaimWords words;

  private UUID statement;
  private EvidenceClaiming.Offer offer;

  @PostConstruct
  void load() {
    statement = ClaimWords.uuid(Pages.parameter("pernyataan"));
    offer = claiming.look(statement);
  }

  public void start() {
    Pages.goTo("/klaim/" + claiming.start(statement));
  }

  public EvidenceClaiming.Offer getOffer() {
    return offer;
  }

  public String getPathway() {
    return words.pathway(offer.pathway(), offer.pathwayId());
  }

  /** Names of the documents that are missing. */
  public List<String> getMissing() {
    Set<String> codes = Set.copyOf(offer.missing());
    return offer.pathway().stream()
        .flatMap(pathway -> pathway.evidence().items().stream())
        .filter(item -> words.has(codes, item))
        .map(words::item)
        .collect(Collectors.toList());
  }
}
