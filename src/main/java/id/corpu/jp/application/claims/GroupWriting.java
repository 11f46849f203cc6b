package id.corpu.jp.application.claims;

import id.corpu.jp.domain.claims.ClaimDraft;
import id.corpu.jp.domain.claims.ClaimFacts;
import id.corpu.jp.domain.claims.ClaimProblem;
import id.corpu.jp.domain.claims.ClaimReading;
import id.corpu.jp.domain.claims.GroupState;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.errors.NotPermitted;
import id.corpu.platform.jobs.JobQueue;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An officer brings one learning of many people: form and documents as of a single claim, and an
 * attendance sheet that is tried before it claims anything.
 */
@ApplicationScoped
@Requires(Permission.CLAIM_FOR_CLASS)
public class GroupWriting {

  @Inject private CurrentUser currentUser;
  @Inject private ClaimRules rules;
  @Inject private GroupRows groups;
  @Inject private GroupLines lines;
  @Inject private DocumentRows documents;
  @Inject private DocumentTaking taking;
  @Inject private GroupPlanning planning;
  @Inject private JobQueue jobs;

  /**
   * Begins one.
   *
   * @throws InvalidInput {@code CLAIM_PATHWAY_UNKNOWN}
   */
  @Transactional
  public UUID start(String pathway) {
    Account me = currentUser.get();
    if (!OfficerScope.isOfCity(me)) {
      throw new NotPermitted("GROUP_CITY_ONLY");
    }
    if (rules.pathway(me.institutionId(), rules.today(me.zone()), pathway).isEmpty()) {
      throw new InvalidInput("CLAIM_PATHWAY_UNKNOWN", "pathway");
    }
    UUID uuid = UUID.randomUUID();
    groups.add(uuid, me, pathway, new ClaimDraft(Map.of()));
    return uuid;
  }

  /**
   * Keeps what is typed; a sheet that was tried has to be tried again.
   *
   * @return what is wrong with it, the documents left aside
   * @throws Conflict {@code GROUP_NOT_EDITABLE}
   */
  @Transactional
  public List<ClaimProblem> save(UUID uuid, ClaimDraft draft) {
    GroupRows.Row group = keep(uuid, draft);
    ClaimReading reading = reading(group);
    reading.read(draft, codes(group));
    return reading.problems().stream().filter(p -> !p.field().equals("documents")).toList();
  }

  /**
   * Keeps what is typed while it is typed, right or wrong. The audit trail need not know of every
   * key that is struck.
   *
   * @throws InvalidInput {@code CLAIM_TOO_LONG}
   * @throws Conflict {@code GROUP_NOT_EDITABLE}
   */
  @Transactional
  @Requires(value = Permission.CLAIM_FOR_CLASS, audit = Requires.Audit.REFUSALS)
  public void jot(UUID uuid, ClaimDraft draft) {
    keep(uuid, draft);
  }

  /** Adds a document that proves it for all; refused as of a single claim. */
  @Transactional
  public void add(UUID uuid, String code, String fileName, byte[] content) {
    GroupRows.Row group = editable(uuid);
    taking.take(
        DocumentOwner.GROUP,
        group.id(),
        rules.pathway(group.city(), rules.today(currentUser.get().zone()), group.pathway()),
        code,
        fileName,
        content);
  }

  /** Takes a document away. */
  @Transactional
  public void remove(UUID uuid, UUID document) {
    GroupRows.Row group = editable(uuid);
    documents.remove(
        DocumentOwner.GROUP,
        group.id(),
        documents
            .find(DocumentOwner.GROUP, group.id(), document)
            .orElseThrow(() -> new NotFound("document")));
  }

  /**
   * Tries a sheet: what would become of every line. Nothing is claimed.
   *
   * @throws InvalidInput {@code GROUP_FORM_FIRST} while form or documents are not complete, and
   *     what a sheet may be refused for
   */
  @Transactional
  public void check(UUID uuid, byte[] content) {
    GroupRows.Row group = editable(uuid);
    Set<String> codes = codes(group);
    Optional<ClaimFacts> facts = reading(group).read(group.draft(), codes);
    lines.replace(
        group.id(),
        planning.of(
            group,
            facts.orElseThrow(() -> new InvalidInput("GROUP_FORM_FIRST", "sheet")),
            codes,
            AttendanceSheet.read(content)));
    groups.state(group.id(), GroupState.CHECKED);
  }

  /**
   * Has the claims made.
   *
   * @throws Conflict {@code GROUP_NOT_EDITABLE}; {@code GROUP_NOTHING} when no line becomes one
   */
  @Transactional
  public void confirm(UUID uuid) {
    GroupRows.Row group = groups.editable(uuid, currentUser.get());
    if (group.state() != GroupState.CHECKED || lines.toClaim(group.id(), 1).isEmpty()) {
      throw new Conflict("GROUP_NOTHING");
    }
    groups.state(group.id(), GroupState.APPLYING);
    jobs.enqueue(GroupJob.KIND, Long.toString(group.id()));
  }

  /** Gives it up, with its documents and lines. */
  @Transactional
  public void discard(UUID uuid) {
    GroupRows.Row group = editable(uuid);
    documents
        .of(DocumentOwner.GROUP, group.id())
        .forEach(one -> documents.remove(DocumentOwner.GROUP, group.id(), one));
    groups.remove(group.id());
  }

  /** The same again changes nothing, so that a trial outlives a page that is saved as it was. */
  private GroupRows.Row keep(UUID uuid, ClaimDraft draft) {
    if (draft.tooLong()) {
      throw new InvalidInput("CLAIM_TOO_LONG", "learned");
    }
    GroupRows.Row group = groups.editable(uuid, currentUser.get());
    if (group.draft().equals(draft)) {
      return group;
    }
    groups.write(group.id(), draft);
    return editable(uuid);
  }

  private Set<String> codes(GroupRows.Row group) {
    return documents.of(DocumentOwner.GROUP, group.id()).stream()
        .map(ClaimDocument::code)
        .collect(Collectors.toSet());
  }

  /** What is changed makes an earlier trial void. */
  private GroupRows.Row editable(UUID uuid) {
    GroupRows.Row group = groups.editable(uuid, currentUser.get());
    lines.forget(group.id());
    groups.state(group.id(), GroupState.DRAFT);
    return group;
  }

  private ClaimReading reading(GroupRows.Row group) {
    return rules.reading(group.city(), currentUser.get().zone(), group.pathway());
  }
}
