package id.corpu.jp.application.claims;

import id.corpu.jp.PastClaims;
import id.corpu.jp.domain.claims.Claim;
import id.corpu.jp.domain.claims.ClaimDraft;
import id.corpu.jp.domain.claims.ClaimFacts;
import id.corpu.jp.domain.claims.ClaimReading;
import id.corpu.jp.domain.claims.ClaimState;
import id.corpu.jp.domain.claims.ClaimStep;
import id.corpu.jp.domain.claims.Claimant;
import id.corpu.people.People;
import id.corpu.people.PersonCard;
import id.corpu.people.PersonId;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.record.LearningRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Has claims go through their life at once, with the moments at which it happened. */
@ApplicationScoped
@OpenUseCase("called by the loading of a demo city, before anybody can call")
public class ClaimChronicle implements PastClaims {

  @Inject private People people;
  @Inject private Database database;
  @Inject private Claims claims;
  @Inject private ClaimRules rules;
  @Inject private ClaimSteps steps;
  @Inject private ClaimEvents events;
  @Inject private ClaimNews news;
  @Inject private DocumentTaking taking;
  @Inject private LearningRecord record;

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public void add(PastClaim past) {
    if (isKnown(past.uuid())) {
      return;
    }
    PersonCard person =
        people
            .card(past.personId())
            .orElseThrow(() -> new IllegalArgumentException("no person " + past.personId()));
    ZoneId zone = people.institution(person.institutionId()).orElseThrow().zone();
    ClaimDraft draft = new ClaimDraft(past.typed());
    Claimant claimant = new Claimant(person.institutionId(), person.id(), person.unitId());
    Claim claim =
        new Claim(past.uuid(), claimant, past.pathway(), DraftJson.write(draft), past.begun());
    claims.add(claim);
    documents(claim, past, person, zone);
    for (Step step : past.steps()) {
      happen(claim, step, past, draft, person, zone);
    }
  }

  private boolean isKnown(UUID uuid) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT 1 FROM jp_claim WHERE uuid = :uuid")
                    .bind("uuid", uuid)
                    .mapTo(Integer.class)
                    .findOne()
                    .isPresent());
  }

  private void documents(Claim claim, PastClaim past, PersonCard person, ZoneId zone) {
    for (Document document : past.documents()) {
      taking.take(
          DocumentOwner.CLAIM,
          claim.id(),
          rules.pathway(person.institutionId(), rules.today(zone), claim.pathway()),
          document.code(),
          document.fileName(),
          document.content());
    }
  }

  private void happen(
      Claim claim, Step step, PastClaim past, ClaimDraft draft, PersonCard person, ZoneId zone) {
    Instant at = step.at();
    Set<String> codes =
        past.documents().stream()
            .map(Document::code)
            .collect(Collectors.toCollection(HashSet::new));
    switch (step.kind()) {
      case SUBMITTED -> claim.submit(facts(claim, draft, codes, zone), person.unitId(), at);
      case RETURNED -> claim.decide(ClaimState.RETURNED, at);
      case REJECTED -> claim.decide(ClaimState.REJECTED, at);
      case ACCEPTED -> accept(claim, codes, zone, at);
      case REVOKED -> revoke(claim, step);
      case WITHDRAWN -> claim.withdraw(at);
    }
    claims.flush();
    ClaimStep.Kind kind = ClaimStep.Kind.valueOf(step.kind().name());
    steps.add(claim.id(), new ClaimStep(kind, at, step.personId(), step.note(), step.citation()));
    if (step.personId() != claim.personId()) {
      news.tell(claim, kind);
    }
  }

  private ClaimFacts facts(Claim claim, ClaimDraft draft, Set<String> codes, ZoneId zone) {
    ClaimReading reading = rules.reading(claim.institutionId(), zone, claim.pathway());
    return reading
        .read(draft, codes)
        .orElseThrow(
            () ->
                new IllegalArgumentException("claim " + claim.uuid() + ": " + reading.problems()));
  }

  private void accept(Claim claim, Set<String> codes, ZoneId zone, Instant at) {
    claim.decide(ClaimState.ACCEPTED, at);
    codes.remove(ClaimDocument.OTHER);
    record.recordAll(events.of(claim, claim.facts().orElseThrow(), codes, zone));
  }

  private void revoke(Claim claim, Step step) {
    claim.revoke(step.at());
    PersonId by = new PersonId(step.personId());
    ClaimEvents.ids(claim, claim.facts().orElseThrow())
        .forEach(event -> record.withdraw(event, new PersonId(claim.personId()), by));
  }
}
