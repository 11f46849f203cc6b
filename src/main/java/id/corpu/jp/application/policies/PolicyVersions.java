package id.corpu.jp.application.policies;

import id.corpu.platform.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** The policy files that were ever in use, kept whole in {@code jp_policy_version}. */
@ApplicationScoped
class PolicyVersions {

  /** A kept file. */
  record Kept(int id, String digest, String document) {}

  private Database database;
  private Clock clock;

  protected PolicyVersions() {}

  @Inject
  PolicyVersions(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Keeps a file unless it is kept already; its key either way. */
  int keep(String policyId, String digest, String document) {
    return database
        .jdbi()
        .withHandle(
            handle -> {
              handle
                  .createUpdate(
                      "INSERT INTO jp_policy_version (policy_id, digest, document, loaded_at)"
                          + " SELECT :policy, :digest, :document, :now FROM DUAL WHERE NOT EXISTS"
                          + " (SELECT 1 FROM jp_policy_version WHERE policy_id = :policy AND digest"
                          + " = :digest)")
                  .bind("policy", policyId)
                  .bind("digest", digest)
                  .bind("document", document)
                  .bind("now", clock.instant())
                  .execute();
              return handle
                  .createQuery(
                      "SELECT id FROM jp_policy_version WHERE policy_id = :policy AND digest ="
                          + " :digest")
                  .bind("policy", policyId)
                  .bind("digest", digest)
                  .mapTo(Integer.class)
                  .one();
            });
  }

  /** The newest kept file of a policy. */
  Optional<Kept> newest(String policyId) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT id, digest, document FROM jp_policy_version"
                            + " WHERE policy_id = :policy ORDER BY loaded_at DESC, id DESC LIMIT 1")
                    .bind("policy", policyId)
                    .map(
                        (row, context) ->
                            new Kept(
                                row.getInt("id"),
                                row.getString("digest"),
                                row.getString("document")))
                    .findOne());
  }
}
