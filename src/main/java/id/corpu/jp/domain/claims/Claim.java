package id.corpu.jp.domain.claims;

import id.corpu.jp.domain.Scope;
import id.corpu.platform.errors.Conflict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Learning outside the portal for which a civil servant claims JP.
 *
 * <p>Its life: the claimant writes it ({@code DRAFT}, which keeps whatever is typed) and submits it
 * with the documents that the regulation's row asks for ({@code SUBMITTED}). An officer, never the
 * claimant, accepts it, which puts it on record; returns it with a reason, and the claimant
 * corrects and submits it again; or rejects it with the place in the regulation. An acceptance may
 * be revoked with a reason, which makes the statement void. Until it is decided the claimant may
 * take it back.
 */
@Entity
@Table(name = "jp_claim")
public class Claim {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private UUID uuid;

  @Column(name = "institution_id")
  private long institutionId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "unit_id")
  private long unitId;

  @Enumerated(EnumType.STRING)
  private ClaimState state;

  private String pathway;
  private UUID completes;
  private String draft;

  @Enumerated(EnumType.STRING)
  private Scope scope;

  private String title;
  private String organiser;
  private String stretches;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  @Column(name = "minutes_a_day")
  private Integer minutesADay;

  @Column(name = "programme_jp")
  private BigDecimal programmeJp;

  private Integer semesters;

  @Column(name = "certificate_number")
  private String certificateNumber;

  @Column(name = "certificate_key")
  private String certificateKey;

  private String learned;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Column(name = "group_id")
  private Long groupId;

  @Column(name = "brought_by")
  private Long broughtBy;

  @Version private int version;

  protected Claim() {}

  /**
   * An empty claim.
   *
   * @param claimant who learned
   * @param emptyDraft the stored form of a draft in which nothing is typed
   */
  public Claim(UUID uuid, Claimant claimant, String pathway, String emptyDraft, Instant now) {
    this.uuid = uuid;
    this.institutionId = claimant.institutionId();
    this.personId = claimant.personId();
    this.unitId = claimant.unitId();
    this.pathway = pathway;
    this.draft = emptyDraft;
    this.state = ClaimState.DRAFT;
    this.createdAt = now;
    this.changedAt = now;
  }

  /**
   * Keeps what is typed.
   *
   * @throws Conflict {@code CLAIM_NOT_EDITABLE} once it is submitted
   */
  public void write(String typed, Instant now) {
    mustBeEditable();
    draft = typed;
    changedAt = now;
  }

  /**
   * The claimant's documents change.
   *
   * @throws Conflict {@code CLAIM_NOT_EDITABLE} once it is submitted
   */
  public void mustBeEditable() {
    if (!state.isEditable()) {
      throw new Conflict("CLAIM_NOT_EDITABLE");
    }
  }

  /**
   * The claimant submits it.
   *
   * @param unit the claimant's unit today
   * @throws Conflict {@code CLAIM_NOT_EDITABLE} when it waits for an officer already
   */
  public void submit(ClaimFacts facts, long unit, Instant now) {
    mustBeEditable();
    describe(facts);
    unitId = unit;
    state = ClaimState.SUBMITTED;
    submittedAt = now;
    changedAt = now;
  }

  /**
   * It brings documents for learning that is on record and waits for them, and claims nothing else.
   *
   * @param activity the enrolment, or a single statement by its id
   * @param known what is on record
   */
  public void completes(UUID activity, ClaimFacts known) {
    completes = activity;
    describe(known);
  }

  private void describe(ClaimFacts facts) {
    scope = facts.scope();
    title = facts.title();
    organiser = facts.organiser();
    stretches = facts.stretches().toString();
    firstDay = facts.stretches().first();
    lastDay = facts.stretches().last();
    minutesADay = facts.minutesADay().orElse(null);
    programmeJp = facts.programmeJp().orElse(null);
    semesters = facts.semesters().orElse(null);
    certificateNumber = facts.certificate().map(CertificateNumber::text).orElse(null);
    certificateKey =
        facts.certificate().map(CertificateNumber::key).filter(k -> !k.isEmpty()).orElse(null);
    learned = facts.learned();
  }

  /**
   * An officer decides.
   *
   * @param outcome RETURNED, ACCEPTED or REJECTED
   * @throws Conflict {@code CLAIM_DECIDED} when it does not wait for an officer any more
   */
  public void decide(ClaimState outcome, Instant now) {
    if (state != ClaimState.SUBMITTED) {
      throw new Conflict("CLAIM_DECIDED");
    }
    settle(outcome, now);
  }

  /**
   * The acceptance was a mistake.
   *
   * @throws Conflict {@code CLAIM_NOT_ACCEPTED} when it is not accepted (any more)
   */
  public void revoke(Instant now) {
    if (state != ClaimState.ACCEPTED) {
      throw new Conflict("CLAIM_NOT_ACCEPTED");
    }
    settle(ClaimState.REVOKED, now);
  }

  /**
   * The claimant takes it back.
   *
   * @throws Conflict {@code CLAIM_DECIDED} when an officer has decided, or it was taken back before
   */
  public void withdraw(Instant now) {
    if (state != ClaimState.SUBMITTED && state != ClaimState.RETURNED) {
      throw new Conflict("CLAIM_DECIDED");
    }
    state = ClaimState.WITHDRAWN;
    changedAt = now;
  }

  /** An officer brings it for the claimant, with one sheet for many; that officer never decides. */
  public void broughtBy(long officer, long group) {
    broughtBy = officer;
    groupId = group;
  }

  private void settle(ClaimState outcome, Instant now) {
    state = outcome;
    decidedAt = now;
    changedAt = now;
    seenAt = null;
  }

  public Long id() {
    return id;
  }

  public UUID uuid() {
    return uuid;
  }

  public long institutionId() {
    return institutionId;
  }

  public long personId() {
    return personId;
  }

  public ClaimState state() {
    return state;
  }

  public String pathway() {
    return pathway;
  }

  /** What it brings documents for, if that is all it does. */
  public Optional<UUID> completes() {
    return Optional.ofNullable(completes);
  }

  public String draft() {
    return draft;
  }

  public int version() {
    return version;
  }

  /** What was submitted; empty while nothing was. */
  public Optional<ClaimFacts> facts() {
    return stretches == null
        ? Optional.empty()
        : Optional.of(
            new ClaimFacts(
                scope,
                title,
                organiser,
                Stretches.parse(stretches),
                Optional.ofNullable(minutesADay),
                Optional.ofNullable(programmeJp),
                Optional.ofNullable(semesters),
                Optional.ofNullable(certificateNumber).map(CertificateNumber::new),
                learned));
  }
}
