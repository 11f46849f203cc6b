package id.corpu.record;

import id.corpu.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What people did, read back from the statements: those of the portal and those that other tools
 * sent about our people (by account, or by e-mail address). Voided statements and verbs that the
 * profile does not know are left out. Every list is in order of time, then id.
 */
public interface LearningHistory {

  /** Which events are wanted. */
  enum Relevance {
    ALL,
    /** Only those with {@link CreditFacts}. */
    CREDIT,
    /** Of these only those that name days or a period of their own. */
    CREDIT_DATED,
    /** Of these only what was earned, such as a certificate. */
    CREDIT_EARNED
  }

  /** Events of a person with {@code from <= timestamp < until}. */
  List<LearningEvent> of(PersonId person, Instant from, Instant until, Relevance relevance);

  /** The same for many people at once; people without events have an empty list. */
  Map<PersonId, List<LearningEvent>> ofAll(
      Collection<PersonId> people, Instant from, Instant until, Relevance relevance);

  /** The statement of an event as it is stored, in JSON, if it is this person's and not voided. */
  Optional<String> statement(UUID eventId, PersonId owner);
}
