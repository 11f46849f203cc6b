package id.corpu.jp.application.claims;

import id.corpu.jp.Jp;
import id.corpu.jp.domain.claims.Claim;
import id.corpu.jp.domain.claims.ClaimDraft;
import id.corpu.jp.domain.claims.ClaimFacts;
import id.corpu.jp.domain.claims.ClaimPathway;
import id.corpu.jp.domain.claims.Claimant;
import id.corpu.jp.domain.claims.Stretch;
import id.corpu.jp.domain.claims.Stretches;
import id.corpu.people.Institution;
import id.corpu.people.People;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A civil servant brings the documents for which learning on record waits, such as the assignment
 * order of Tangerang Selatan 74/2022 or the activity report of Kediri 33/2022. It is a claim like
 * any other, but nothing is typed again: what was learned is known.
 */
@ApplicationScoped
@Requires(Permission.LEARN)
public class EvidenceClaiming {

  private static final String OPEN =
      "SELECT uuid FROM jp_claim WHERE person_id = :me AND completes = :activity"
          + " AND state IN ('DRAFT', 'SUBMITTED', 'RETURNED') ORDER BY id DESC LIMIT 1";

  @Inject private CurrentUser currentUser;
  @Inject private People people;
  @Inject private Database database;
  @Inject private Claims claims;
  @Inject private ClaimRules rules;
  @Inject private EvidenceLines lines;
  @Inject private Clock clock;

  /**
   * What waits.
   *
   * @param missing codes of the documents that are missing; of alternatives all
   */
  public record Offer(
      String title,
      String pathwayId,
      Optional<ClaimPathway> pathway,
      LocalDate first,
      LocalDate last,
      Jp waiting,
      List<String> missing) {}

  /**
   * What waits together with a line of the caller's ledger.
   *
   * @throws NotFound when the line is somebody else's, or does not wait for documents
   */
  @Requires(value = Permission.LEARN, audit = Requires.Audit.REFUSALS)
  public Offer look(UUID statement) {
    Account me = currentUser.get();
    Lacking found = lacking(me, statement);
    return new Offer(
        found.title(),
        found.pathway(),
        rules.pathway(me.institutionId(), found.last(), found.pathway()),
        found.first(),
        found.last(),
        found.waiting(),
        found.codes());
  }

  /**
   * Begins the claim, or goes on with the one that is open.
   *
   * @return by what it is known
   * @throws NotFound when the line is somebody else's, or does not wait for documents
   */
  @Transactional
  public UUID start(UUID statement) {
    Account me = currentUser.get();
    Lacking found = lacking(me, statement);
    Optional<UUID> open = open(me.personId(), found.activity());
    if (open.isPresent()) {
      return open.get();
    }
    UUID uuid = UUID.randomUUID();
    Claimant claimant = new Claimant(me.institutionId(), me.personId(), me.unitId());
    String empty = DraftJson.write(new ClaimDraft(Map.of()));
    Claim claim = new Claim(uuid, claimant, found.pathway(), empty, clock.instant());
    claim.completes(found.activity(), facts(found, me));
    claims.add(claim);
    return uuid;
  }

  private Lacking lacking(Account me, UUID statement) {
    return lines
        .ofStatement(me.institutionId(), me.personId(), statement)
        .orElseThrow(() -> new NotFound("statement"));
  }

  private ClaimFacts facts(Lacking found, Account me) {
    String organiser = people.institution(me.institutionId()).map(Institution::name).orElse("");
    return new ClaimFacts(
        found.scope(),
        found.title().isBlank() ? found.pathway() : found.title(),
        organiser,
        new Stretches(List.of(new Stretch(found.first(), found.last()))),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  private Optional<UUID> open(long person, UUID activity) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(OPEN)
                    .bind("me", person)
                    .bind("activity", activity)
                    .mapTo(UUID.class)
                    .findOne());
  }
}
