package id.corpu.jp.application.claims;

import id.corpu.jp.Jp;
import id.corpu.jp.application.ledger.EntryRow;
import id.corpu.jp.application.ledger.LearnedYear;
import id.corpu.jp.application.ledger.YearReckoning;
import id.corpu.jp.application.rules.RulesInForce;
import id.corpu.jp.domain.claims.Claim;
import id.corpu.platform.persistence.Database;
import id.corpu.record.LearningEvent;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What of somebody's year waits for documents. Whether some documents are enough, the engine itself
 * says: the year is derived with them.
 */
@Dependent
class EvidenceLines {

  private static final String YEAR =
      "SELECT year FROM jp_entry WHERE statement_id = :statement AND person_id = :person"
          + " AND status = 'WAITING' AND awaited <> '' LIMIT 1";

  @Inject private Database database;
  @Inject private RulesInForce rules;
  @Inject private YearReckoning reckoning;

  /** What waits together with a line of the person's ledger. */
  Optional<Lacking> ofStatement(long city, long person, UUID statement) {
    Optional<Integer> year =
        database
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery(YEAR)
                        .bind("statement", statement)
                        .bind("person", person)
                        .mapTo(Integer.class)
                        .findOne());
    if (year.isEmpty()) {
      return Optional.empty();
    }
    LearnedYear learned = reckoning.open(rules.of(city, year.get()), person);
    return learned
        .activityOf(statement)
        .flatMap(activity -> lacking(activity, learned.awaiting(activity, List.of())));
  }

  /**
   * What still waits for the documents of a claim's activity.
   *
   * @param more proofs that are not on record yet
   */
  Optional<Lacking> ofClaim(Claim claim, List<LearningEvent> more) {
    int year = claim.facts().orElseThrow().stretches().last().getYear();
    UUID activity = claim.completes().orElseThrow();
    LearnedYear learned = reckoning.open(rules.of(claim.institutionId(), year), claim.personId());
    return lacking(activity, learned.awaiting(activity, more));
  }

  private static Optional<Lacking> lacking(UUID activity, List<EntryRow> lines) {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    EntryRow any = lines.get(0);
    TreeSet<LocalDate> days = new TreeSet<>();
    TreeSet<String> codes = new TreeSet<>();
    for (EntryRow line : lines) {
      days.add(line.creditedOn());
      codes.addAll(line.awaited());
    }
    return Optional.of(
        new Lacking(
            activity,
            any.pathway(),
            any.scope(),
            any.title(),
            days.first(),
            days.last(),
            Jp.sum(lines.stream().map(EntryRow::waiting)),
            List.copyOf(codes)));
  }
}
