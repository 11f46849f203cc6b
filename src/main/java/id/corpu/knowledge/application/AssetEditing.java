package id.corpu.knowledge.application;

import id.corpu.knowledge.domain.AssetState;
import id.corpu.knowledge.domain.KnowledgeAsset;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.regex.Pattern;

/** Writing, publishing and withdrawing articles. */
@ApplicationScoped
@Requires(Permission.CURATE_KNOWLEDGE)
public class AssetEditing {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST_SLUG = 80;

  private AssetStore assets;
  private CurrentUser currentUser;
  private Clock clock;

  protected AssetEditing() {}

  @Inject
  public AssetEditing(AssetStore assets, CurrentUser currentUser, Clock clock) {
    this.assets = assets;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** The form of an article that is yet to be written. */
  @Requires(value = Permission.CURATE_KNOWLEDGE, audit = Requires.Audit.REFUSALS)
  public AssetForm blank() {
    return AssetForms.blank();
  }

  /**
   * What stands in an asset, to be edited.
   *
   * @throws NotFound when there is none in the curator's city
   */
  @Requires(value = Permission.CURATE_KNOWLEDGE, audit = Requires.Audit.REFUSALS)
  @Transactional
  public AssetForm open(long id) {
    return AssetForms.of(find(id));
  }

  /** The text as readers would see it, before it is saved. */
  @Requires(value = Permission.CURATE_KNOWLEDGE, audit = Requires.Audit.REFUSALS)
  public String preview(String markdown) {
    return ArticleText.html(markdown == null ? "" : markdown);
  }

  /**
   * Saves a draft or a change; what readers see changes at once when it is published.
   *
   * @return the asset's key
   * @throws Conflict when somebody else has saved since the form was opened, or the address is
   *     taken
   * @throws InvalidInput when a field breaks a rule
   */
  @Transactional
  public long save(AssetForm form) {
    KnowledgeAsset asset = form.id() == null ? begin(form) : current(form);
    asset.write(AssetForms.text(form));
    asset.place(AssetForms.place(form));
    return store(asset);
  }

  /** Opens an asset to its audience. */
  @Transactional
  public void publish(long id) {
    KnowledgeAsset asset = find(id);
    asset.publish();
    store(asset);
  }

  /** Takes an asset out of sight; {@link #publish} brings it back. */
  @Transactional
  public void withdraw(long id) {
    KnowledgeAsset asset = find(id);
    if (asset.state() == AssetState.PUBLISHED) {
      asset.withdraw();
      store(asset);
    }
  }

  private KnowledgeAsset begin(AssetForm form) {
    Account curator = currentUser.get();
    String slug = form.slug();
    if (slug == null || slug.length() > LONGEST_SLUG || !SLUG.matcher(slug).matches()) {
      throw new InvalidInput("SLUG_MALFORMED", "slug");
    }
    if (assets.bySlug(curator.institutionId(), slug).isPresent()) {
      throw new Conflict("SLUG_TAKEN");
    }
    return new KnowledgeAsset(curator.institutionId(), slug);
  }

  /** The asset, if nobody has saved it since the form was opened. */
  private KnowledgeAsset current(AssetForm form) {
    KnowledgeAsset asset = find(form.id());
    if (asset.version() != form.version()) {
      throw new Conflict("CHANGED_MEANWHILE");
    }
    return asset;
  }

  private long store(KnowledgeAsset asset) {
    asset.changed(clock.instant(), currentUser.get().personId());
    assets.save(asset);
    return asset.id();
  }

  private KnowledgeAsset find(long id) {
    return assets
        .byId(currentUser.get().institutionId(), id)
        .orElseThrow(() -> new NotFound("article"));
  }
}
