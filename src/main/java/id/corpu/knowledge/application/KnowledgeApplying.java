package id.corpu.knowledge.application;

import id.corpu.people.Institution;
import id.corpu.people.People;
import id.corpu.people.PersonId;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.record.Deed;
import id.corpu.record.LearningEvent;
import id.corpu.record.LearningObject;
import id.corpu.record.LearningRecord;
import id.corpu.record.ObjectType;
import id.corpu.record.StatementIds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * "I applied this": a person says that an article helped at work. It counts once a person and is
 * recorded as a statement; taking it back takes the statement back.
 */
@ApplicationScoped
@Requires(Permission.READ_KNOWLEDGE)
public class KnowledgeApplying {

  private static final String READABLE =
      "SELECT a.id, a.title FROM knowledge_asset a WHERE a.slug = :slug AND a.state = 'PUBLISHED' AND"
          + Readers.MAY_READ
          + "FOR UPDATE";
  private static final String COUNT =
      "UPDATE knowledge_asset SET applied_count ="
          + " (SELECT COUNT(*) FROM knowledge_applied p WHERE p.asset_id = :asset) WHERE id = :asset";

  private record Article(long id, String title) {}

  private Database database;
  private CurrentUser currentUser;
  private LearningRecord record;
  private People people;
  private Clock clock;

  protected KnowledgeApplying() {}

  @Inject
  public KnowledgeApplying(
      Database database,
      CurrentUser currentUser,
      LearningRecord record,
      People people,
      Clock clock) {
    this.database = database;
    this.currentUser = currentUser;
    this.record = record;
    this.people = people;
    this.clock = clock;
  }

  /** Says so; saying it again changes nothing. */
  @Transactional
  public void apply(String slug) {
    Account reader = currentUser.get();
    database
        .jdbi()
        .useHandle(
            handle -> {
              Article article = lock(handle, reader, slug);
              if (eventOf(handle, article.id(), reader).isEmpty()) {
                UUID event = record(reader, slug, article);
                handle.execute(
                    "INSERT INTO knowledge_applied (asset_id, person_id, event_id, applied_at)"
                        + " VALUES (?, ?, ?, UTC_TIMESTAMP(6))",
                    article.id(),
                    reader.personId(),
                    event);
                handle.createUpdate(COUNT).bind("asset", article.id()).execute();
              }
            });
  }

  /** Takes it back; does nothing when it was never said. */
  @Transactional
  public void takeBack(String slug) {
    Account reader = currentUser.get();
    PersonId person = new PersonId(reader.personId());
    database
        .jdbi()
        .useHandle(
            handle -> {
              long asset = lock(handle, reader, slug).id();
              Optional<UUID> event = eventOf(handle, asset, reader);
              if (event.isPresent()) {
                record.withdraw(event.get(), person, person);
                handle.execute(
                    "DELETE FROM knowledge_applied WHERE asset_id = ? AND person_id = ?",
                    asset,
                    reader.personId());
                handle.createUpdate(COUNT).bind("asset", asset).execute();
              }
            });
  }

  private UUID record(Account reader, String slug, Article article) {
    Institution city =
        people.institution(reader.institutionId()).orElseThrow(() -> new NotFound("institution"));
    Instant now = clock.instant();
    UUID id = StatementIds.of("knowledge.applied", article.id(), reader.personUuid(), now);
    LearningObject object =
        LearningObject.of(
            city.homePage() + "/pengetahuan/" + slug, ObjectType.ARTICLE, article.title());
    record.record(LearningEvent.of(id, new PersonId(reader.personId()), Deed.APPLIED, object, now));
    return id;
  }

  private static Article lock(Handle handle, Account reader, String slug) {
    return handle
        .createQuery(READABLE)
        .bind("slug", slug)
        .bind("institution", reader.institutionId())
        .bind("curator", Readers.isCurator(reader))
        .bind("roles", Readers.pattern(reader))
        .map((row, context) -> new Article(row.getLong("id"), row.getString("title")))
        .findOne()
        .orElseThrow(() -> new NotFound("article"));
  }

  private static Optional<UUID> eventOf(Handle handle, long asset, Account reader) {
    return handle
        .createQuery(
            "SELECT event_id FROM knowledge_applied WHERE asset_id = :asset AND person_id = :person")
        .bind("asset", asset)
        .bind("person", reader.personId())
        .mapTo(UUID.class)
        .findOne();
  }
}
