package id.corpu.knowledge.domain;

import id.corpu.knowledge.KnowledgeStage;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A piece of the city's knowledge. It begins as a draft or as a shipped article, is published for
 * its audience, moves through the seven stages, and may be withdrawn and published again; it is
 * never deleted. Two people who edit it at once are told so by its version.
 */
@Entity
@Table(name = "knowledge_asset")
public class KnowledgeAsset {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "institution_id")
  private long institutionId;

  private String slug;

  @Enumerated(EnumType.STRING)
  private AssetKind kind;

  private String title;

  @Column(name = "title_en")
  private String titleEn;

  private String summary;

  @Column(name = "summary_en")
  private String summaryEn;

  private String markdown;
  private String html;
  private String sources;
  private String pathway;
  private String policy;
  private String audience;

  @Enumerated(EnumType.STRING)
  private KnowledgeStage stage;

  @Enumerated(EnumType.STRING)
  private AssetState state = AssetState.DRAFT;

  @Column(name = "owner_unit")
  private String ownerUnit;

  @Column(name = "review_by")
  private LocalDate reviewBy;

  private boolean edited;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private Long changedBy;

  @Version private int version;

  @ElementCollection
  @CollectionTable(name = "knowledge_tag", joinColumns = @JoinColumn(name = "asset_id"))
  @Column(name = "tag")
  private Set<String> tags = new HashSet<>();

  protected KnowledgeAsset() {}

  /**
   * A new draft.
   *
   * @param slug last part of its address, unique in the city and never reused
   */
  public KnowledgeAsset(long institutionId, String slug) {
    this.institutionId = institutionId;
    this.slug = slug;
  }

  /** Says something else. */
  public void write(AssetText text) {
    title = text.title();
    titleEn = text.titleEn();
    summary = text.summary();
    summaryEn = text.summaryEn();
    markdown = text.markdown();
    html = text.html();
    sources = text.sources();
  }

  /** Stands elsewhere in the repository. */
  public void place(AssetPlace place) {
    kind = place.kind();
    audience = place.audience().stream().sorted().collect(Collectors.joining(","));
    stage = place.stage();
    ownerUnit = place.ownerUnit();
    reviewBy = place.reviewBy();
    tags.retainAll(place.tags());
    tags.addAll(place.tags());
  }

  /**
   * Follows a regulation.
   *
   * @param pathwayId row of the policy, or null
   * @param policyId the regulation whose figures it gives, or null
   */
  public void follow(String pathwayId, String policyId) {
    pathway = pathwayId;
    policy = policyId;
  }

  public void publish() {
    state = AssetState.PUBLISHED;
  }

  public void withdraw() {
    state = AssetState.WITHDRAWN;
  }

  /**
   * Notes a change.
   *
   * @param personId who made it in the portal; null for shipped text, which does not count as an
   *     edit
   */
  public void changed(Instant at, Long personId) {
    changedAt = at;
    changedBy = personId;
    edited |= personId != null;
  }

  public Long id() {
    return id;
  }

  public long institutionId() {
    return institutionId;
  }

  public String slug() {
    return slug;
  }

  public AssetState state() {
    return state;
  }

  public int version() {
    return version;
  }

  /** Whether somebody has changed it in the portal. */
  public boolean isEdited() {
    return edited;
  }

  /** What it says. */
  public AssetText text() {
    return new AssetText(title, titleEn, summary, summaryEn, markdown, html, sources);
  }

  /** Where it stands. */
  public AssetPlace position() {
    Set<String> readers =
        audience.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(audience.split(",")));
    return new AssetPlace(kind, tags, readers, stage, ownerUnit, reviewBy);
  }
}
