package id.corpu.record.application;

import id.corpu.people.PersonId;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.record.PeopleLearned;
import id.corpu.record.PeopleLearned.Learned;
import id.corpu.record.Profile;
import id.corpu.record.domain.CreditReader;
import id.corpu.xapi.AgentId;
import id.corpu.xapi.StatementsStored;
import id.corpu.xapi.StoredStatement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells which of our people the store's new and voided statements are about. */
@ApplicationScoped
@OpenUseCase("hears what the store has done")
public class LearningNews {

  private KnownPeople knownPeople;
  private Event<PeopleLearned> news;

  protected LearningNews() {}

  @Inject
  public LearningNews(KnownPeople knownPeople, Event<PeopleLearned> news) {
    this.knownPeople = knownPeople;
    this.news = news;
  }

  void on(@Observes StatementsStored stored) {
    List<StoredStatement> all =
        Stream.concat(stored.added().stream(), stored.voided().stream())
            .filter(statement -> statement.actor().isPresent())
            .toList();
    Map<AgentId, PersonId> people =
        knownPeople.among(
            stored.storeId(), all.stream().map(s -> s.actor().get()).collect(Collectors.toSet()));
    List<Learned> learned =
        all.stream()
            .filter(statement -> people.containsKey(statement.actor().get()))
            .map(s -> learned(people.get(s.actor().get()), s))
            .toList();
    if (!learned.isEmpty()) {
      news.fire(new PeopleLearned(learned));
    }
  }

  private static Learned learned(PersonId person, StoredStatement statement) {
    return new Learned(
        person,
        statement.timestamp(),
        statement.registration(),
        statement.json().contains(Profile.PATHWAY),
        CreditReader.dated(statement.json()));
  }
}
