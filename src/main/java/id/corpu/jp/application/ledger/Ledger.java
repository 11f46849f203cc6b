package id.corpu.jp.application.ledger;

import id.corpu.jp.application.rules.RulesInForce;
import id.corpu.people.People;
import id.corpu.people.PersonCard;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * A person's JP year, derived from the statements of learning under the regulation in force. It may
 * be derived as often as one likes: the same statements give the same lines to the hundredth.
 */
@ApplicationScoped
@OpenUseCase("run by jobs; a ledger only follows from statements, so nobody can write one")
public class Ledger {

  private People people;
  private RulesInForce rules;
  private LedgerWriting writing;

  protected Ledger() {}

  @Inject
  public Ledger(People people, RulesInForce rules, LedgerWriting writing) {
    this.people = people;
    this.rules = rules;
    this.writing = writing;
  }

  /** Derives the year anew; writes nothing but a time stamp when it is as before. */
  @Transactional
  public void recompute(long personId, int year) {
    Optional<PersonCard> card = people.card(personId);
    if (card.isPresent()) {
      writing.write(
          rules.of(card.get().institutionId(), year),
          List.of(card.get()),
          LedgerWriting.Mode.ONLY_CHANGES);
    }
  }
}
