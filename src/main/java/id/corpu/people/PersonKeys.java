package id.corpu.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds people by their keys. A person once there is never renumbered, so answers are kept in
 * memory.
 */
public interface PersonKeys {

  /** The keys of the people who exist, in no particular order. */
  Map<PersonId, PersonKey> keysOf(Collection<PersonId> people);

  /** The keys of those of the given UUIDs that belong to people. */
  Map<UUID, PersonKey> keysOfUuids(Collection<UUID> uuids);

  /** People of a city by e-mail address, in lower case. */
  Map<String, PersonKey> keysOfEmails(long institutionId, Collection<String> emails);

  /** The e-mail addresses of those who have one. */
  Map<PersonId, String> emailsOf(Collection<PersonId> people);

  /** The keys of a person, or empty when there is none. */
  default Optional<PersonKey> keyOf(PersonId person) {
    return Optional.ofNullable(keysOf(List.of(person)).get(person));
  }

  /** The person behind a UUID. */
  default Optional<PersonId> byUuid(UUID uuid) {
    return Optional.ofNullable(keysOfUuids(List.of(uuid)).get(uuid)).map(PersonKey::id);
  }

  /**
   * The UUID by which a person is known outside.
   *
   * @throws java.util.NoSuchElementException when there is no such person
   */
  default UUID uuidOf(PersonId person) {
    return keyOf(person).orElseThrow().uuid();
  }
}
