package id.corpu.xapi.application;

import id.corpu.platform.persistence.SqlTypes;
import id.corpu.platform.security.Account;
import id.corpu.xapi.domain.CredentialEvent;
import id.corpu.xapi.domain.CredentialEvent.Kind;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Writes and reads what happened to a credential; nothing of it is ever changed. */
record CredentialHistory(Handle handle, long credentialId, Instant at, Author author) {

  private static final int MOST = 200;

  /** Who did it; the name is kept as it was then. */
  record Author(Optional<Long> personId, Optional<String> name) {

    static Author of(Optional<Long> personId) {
      return new Author(personId, Optional.empty());
    }

    static Author of(Account account) {
      return new Author(Optional.of(account.personId()), Optional.of(account.name()));
    }
  }

  /**
   * Adds an event.
   *
   * @param was may be null
   * @param became may be null
   */
  void add(Kind kind, String was, String became) {
    handle
        .createUpdate(
            "INSERT INTO xapi_credential_event (credential_id, at, person_id, person_name, kind,"
                + " was, became) VALUES (:credential, :at, :person, :name, :kind, :was, :became)")
        .bind("credential", credentialId)
        .bind("at", at)
        .bind("person", author.personId().orElse(null))
        .bind("name", author.name().orElse(null))
        .bind("kind", kind.name())
        .bind("was", was)
        .bind("became", became)
        .execute();
  }

  /** Events of a credential, the latest first. */
  static List<CredentialEvent> of(Handle handle, long credentialId) {
    return handle
        .createQuery(
            "SELECT at, person_name, kind, was, became FROM xapi_credential_event"
                + " WHERE credential_id = :credential ORDER BY id DESC LIMIT :most")
        .bind("credential", credentialId)
        .bind("most", MOST)
        .map(
            (row, context) ->
                new CredentialEvent(
                    SqlTypes.toInstant(row.getObject("at", LocalDateTime.class)),
                    Optional.ofNullable(row.getString("person_name")),
                    Kind.valueOf(row.getString("kind")),
                    Optional.ofNullable(row.getString("was")),
                    Optional.ofNullable(row.getString("became"))))
        .list();
  }
}
