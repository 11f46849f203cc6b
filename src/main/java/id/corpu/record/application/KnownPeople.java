package id.corpu.record.application;

import id.corpu.people.PersonId;
import id.corpu.people.PersonKey;
import id.corpu.people.PersonKeys;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.AgentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds which of our people stand behind the agents of statements. */
@ApplicationScoped
@OpenUseCase("part of recording")
public class KnownPeople {

  private PersonKeys people;

  protected KnownPeople() {}

  @Inject
  public KnownPeople(PersonKeys people) {
    this.people = people;
  }

  /** The people of a city among agents: by account of that city, or by e-mail address. */
  Map<AgentId, PersonId> among(long institutionId, Collection<AgentId> agents) {
    Map<AgentId, UUID> accounts = new HashMap<>();
    Set<String> emails = new HashSet<>();
    for (AgentId agent : agents) {
      UUID uuid = uuid(agent.accountName());
      if (uuid != null) {
        accounts.put(agent, uuid);
      } else if (agent.email() != null) {
        emails.add(agent.email().toLowerCase(Locale.ROOT));
      }
    }
    Map<AgentId, PersonId> found = new HashMap<>();
    Map<UUID, PersonKey> byUuid = people.keysOfUuids(accounts.values());
    accounts.forEach(
        (agent, uuid) -> {
          PersonKey key = byUuid.get(uuid);
          if (key != null && key.institutionId() == institutionId && Actors.of(key).equals(agent)) {
            found.put(agent, key.id());
          }
        });
    Map<String, PersonKey> byEmail = people.keysOfEmails(institutionId, emails);
    for (AgentId agent : agents) {
      PersonKey key =
          agent.email() == null ? null : byEmail.get(agent.email().toLowerCase(Locale.ROOT));
      if (key != null) {
        found.put(agent, key.id());
      }
    }
    return found;
  }

  private static UUID uuid(String text) {
    try {
      return text == null || text.length() != 36 ? null : UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
