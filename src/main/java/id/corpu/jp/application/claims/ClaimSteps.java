package id.corpu.jp.application.claims;

import id.corpu.jp.domain.claims.ClaimStep;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;

/** The history of claims; there is no way to change it. */
@Dependent
class ClaimSteps {

  @Inject private Database database;

  void add(long claim, ClaimStep step) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "INSERT INTO jp_claim_step (claim_id, kind, at, person_id, note, citation)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                    claim,
                    step.kind().name(),
                    step.at(),
                    step.personId(),
                    step.note(),
                    step.citation()));
  }

  /** What happened, the first first. */
  List<ClaimStep> of(long claim) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT kind, at, person_id, note, citation FROM jp_claim_step WHERE"
                            + " claim_id = :claim ORDER BY id")
                    .bind("claim", claim)
                    .map(
                        (row, context) ->
                            new ClaimStep(
                                ClaimStep.Kind.valueOf(row.getString("kind")),
                                SqlTypes.toInstant(row.getObject("at", LocalDateTime.class)),
                                row.getLong("person_id"),
                                row.getString("note"),
                                row.getString("citation")))
                    .list());
  }
}
