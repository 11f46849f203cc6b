package id.corpu.demo.application;

import id.corpu.demo.domain.ClaimIdea;
import id.corpu.demo.domain.ClaimStories;
import id.corpu.demo.domain.ClaimStory;
import id.corpu.demo.domain.Plan;
import id.corpu.demo.domain.Population;
import id.corpu.demo.domain.Resident;
import id.corpu.jp.JpLedger;
import id.corpu.jp.PastClaims;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * The third stage: what people claim for, and what became of it. Ledgers are derived afterwards.
 */
@ApplicationScoped
@OpenUseCase("runs at start, before anybody can call")
public class ClaimStage {

  static final String STAGE = "demo.claims";

  private static final String OFFICER = "BKPSDM_ADMIN";

  @Inject private Database database;
  @Inject private PastClaims claims;
  @Inject private LoadedOnce loaded;
  @Inject private JpLedger ledger;

  /** Loads every claim and notes the stage; those of a loading that was cut off are passed over. */
  void load(City city, Plan plan, Path lists, DemoProgress progress) {
    List<ClaimIdea> ideas = new Lists(lists).read("claims", ClaimStage::idea);
    List<Resident> residents = Population.of(plan);
    Map<String, Long> ids = database.jdbi().withHandle(h -> PeopleStage.idsByKey(h, city));
    long officer =
        residents.stream()
            .filter(one -> OFFICER.equals(one.kind()))
            .map(one -> ids.get(one.key()))
            .findFirst()
            .orElseThrow();
    List<ClaimStory> stories = new ClaimStories(plan, city.zone(), ideas).of(residents);
    ledger.withoutJobs(
        () ->
            stories.forEach(
                story -> {
                  Resident who = residents.get(story.claimant());
                  claims.add(claim(story, who.name(), ids.get(who.key()), officer));
                }));
    loaded.note(STAGE, Digest.of(stories));
    progress.say(String.format("%,d claims are made", stories.size()));
  }

  private static ClaimIdea idea(CSVRecord row) {
    return new ClaimIdea(
        row.get("key"),
        row.get("pathway"),
        row.get("title"),
        row.get("organiser"),
        Lists.number(row, "days"),
        row.get("jp"),
        row.get("document"),
        row.get("doubt"),
        row.get("citation"),
        row.get("learned"));
  }

  private static PastClaims.PastClaim claim(
      ClaimStory story, String name, long claimant, long officer) {
    ClaimIdea idea = story.idea();
    PastClaims.Document certificate =
        new PastClaims.Document(
            idea.document(), idea.key() + ".pdf", DemoCertificate.of(story, name));
    return new PastClaims.PastClaim(
        story.uuid(),
        claimant,
        idea.pathway(),
        story.begun(),
        typed(story),
        story.steps().isEmpty() ? List.of() : List.of(certificate),
        story.steps().stream().map(step -> step(step, idea, claimant, officer)).toList());
  }

  private static PastClaims.Step step(
      ClaimStory.Happened happened, ClaimIdea idea, long claimant, long officer) {
    String note =
        switch (happened.kind()) {
          case RETURNED, REJECTED, REVOKED -> idea.doubt();
          case SUBMITTED, ACCEPTED, WITHDRAWN -> null;
        };
    return new PastClaims.Step(
        happened.kind(),
        happened.at(),
        happened.byOfficer() ? officer : claimant,
        note,
        happened.kind() == PastClaims.Kind.REJECTED ? idea.citation() : null);
  }

  private static Map<String, String> typed(ClaimStory story) {
    Map<String, String> typed = new HashMap<>();
    typed.put("scope", "NATIONAL");
    typed.put("title", story.idea().title());
    typed.put("organiser", story.idea().organiser());
    LocalDate first = story.first();
    typed.put("from1", first.toString());
    typed.put("to1", story.last().toString());
    if (!story.steps().isEmpty()) {
      typed.put("certificateNumber", story.number());
      typed.put("learned", story.idea().learned());
      typed.put("programmeJp", story.idea().jp());
    }
    return typed;
  }
}
