package id.corpu.record.application;

import id.corpu.people.People;
import id.corpu.people.PersonCard;
import id.corpu.people.PersonId;
import id.corpu.people.PersonKey;
import id.corpu.people.PersonKeys;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.AgentId;
import id.corpu.xapi.AgentNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells the record store's administrator which of our people an agent is. */
@ApplicationScoped
@OpenUseCase("asked by use cases of the record store that have checked who asks")
public class AgentNaming implements AgentNames {

  private KnownPeople known;
  private People people;
  private PersonKeys keys;

  protected AgentNaming() {}

  @Inject
  public AgentNaming(KnownPeople known, People people, PersonKeys keys) {
    this.known = known;
    this.people = people;
    this.keys = keys;
  }

  @Override
  public Map<AgentId, String> names(long storeId, Collection<AgentId> agents) {
    Map<AgentId, PersonId> found = known.among(storeId, agents);
    Map<Long, PersonCard> cards =
        people.cards(found.values().stream().map(PersonId::value).distinct().toList());
    Map<AgentId, String> names = new HashMap<>();
    found.forEach(
        (agent, person) -> {
          PersonCard card = cards.get(person.value());
          if (card != null) {
            names.put(agent, card.name());
          }
        });
    return names;
  }

  @Override
  public Map<AgentId, String> find(long storeId, String words, int limit) {
    List<PersonCard> cards = people.find(storeId, words, limit);
    Map<PersonId, PersonKey> found =
        keys.keysOf(cards.stream().map(card -> new PersonId(card.id())).toList());
    Map<AgentId, String> agents = new LinkedHashMap<>();
    for (PersonCard card : cards) {
      PersonKey key = found.get(new PersonId(card.id()));
      if (key != null) {
        agents.put(Actors.of(key), card.name());
      }
    }
    return agents;
  }
}
