package id.corpu.xapi.web.browsing;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.security.CurrentUser;
import id.corpu.xapi.AgentId;
import id.corpu.xapi.application.browsing.Choices;
import id.corpu.xapi.application.browsing.Choices.Choice;
import id.corpu.xapi.application.browsing.Subject;
import id.corpu.xapi.application.browsing.SubjectReading;
import id.corpu.xapi.domain.Agents;
import id.corpu.xapi.domain.Json;
import id.corpu.xapi.domain.StatementQuery;
import id.corpu.xapi.domain.check.ActorCheck;
import id.corpu.xapi.domain.check.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Understands what people type into the filters: an agent may be an e-mail address, an account, an
 * address, JSON or the words of a name; an activity an IRI or the words of its name. Words that fit
 * several leave a choice, and what cannot be understood is named.
 */
@RequestScoped
public class Filtering {

  @Inject private Choices choices;
  @Inject private SubjectReading subjects;
  @Inject private CurrentUser currentUser;

  private final Set<String> wrong = new LinkedHashSet<>();
  private final List<Choice> people = new ArrayList<>();
  private final List<Choice> activities = new ArrayList<>();

  /** The query, or empty when something is wrong or a choice is needed first. */
  Optional<StatementQuery> query(BrowseAddress address, int limit, Optional<Long> cursor) {
    Optional<AgentId> agent = agent(address);
    Optional<String> activity = activity(address.get(BrowseAddress.ACTIVITY));
    Optional<String> verb =
        Optional.of(address.get(BrowseAddress.VERB)).filter(iri -> !iri.isEmpty());
    Optional<UUID> registration = registration(address.get(BrowseAddress.REGISTRATION));
    Optional<Instant> since = time(address, BrowseAddress.SINCE);
    Optional<Instant> until = time(address, BrowseAddress.UNTIL);
    if (!wrong.isEmpty() || !people.isEmpty() || !activities.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new StatementQuery(
            agent,
            address.is(BrowseAddress.RELATED_AGENTS),
            verb,
            activity,
            address.is(BrowseAddress.RELATED_ACTIVITIES),
            registration,
            since,
            until,
            false,
            limit,
            cursor,
            Optional.empty(),
            address.is(BrowseAddress.VOIDED)));
  }

  /** Addresses of the pages about what is filtered by, each with a key of the bundle. */
  List<Chip> about(StatementQuery query) {
    List<Chip> about = new ArrayList<>();
    query
        .agent()
        .ifPresent(id -> about.add(new Chip("PERSON", "/lrs/pelaku/" + choices.keyOf(id))));
    query.verb().ifPresent(iri -> about.add(new Chip("VERB", "/lrs/verba/" + choices.keyOf(iri))));
    query
        .activity()
        .ifPresent(iri -> about.add(new Chip("ACTIVITY", "/lrs/aktivitas/" + choices.keyOf(iri))));
    return about;
  }

  /** Names of the filters that cannot be understood. */
  Set<String> wrong() {
    return wrong;
  }

  /** People of whom one has to be chosen. */
  List<Choice> people() {
    return people;
  }

  /** Activities of which one has to be chosen. */
  List<Choice> activities() {
    return activities;
  }

  private Optional<AgentId> agent(BrowseAddress address) {
    if (address.is(BrowseAddress.PERSON)) {
      return person(address.get(BrowseAddress.PERSON));
    }
    String text = address.get(BrowseAddress.AGENT);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<AgentId> id = text.startsWith("{") ? json(text) : identifier(text);
    return id.or(() -> text.startsWith("{") ? nobody() : byName(text));
  }

  private Optional<AgentId> byName(String words) {
    List<Choice> found = choices.people(words);
    if (found.isEmpty()) {
      return nobody();
    }
    if (found.size() > 1) {
      people.addAll(found);
      return Optional.empty();
    }
    return Optional.of(found.get(0).agent());
  }

  private Optional<AgentId> nobody() {
    wrong.add(BrowseAddress.AGENT);
    return Optional.empty();
  }

  private Optional<AgentId> person(String key) {
    try {
      return Optional.of(new AgentId(subjects.identifier(Subject.PERSON, UUID.fromString(key))));
    } catch (IllegalArgumentException | NotFound e) {
      wrong.add(BrowseAddress.AGENT);
      return Optional.empty();
    }
  }

  private static Optional<AgentId> json(String text) {
    try {
      var agent = Json.readForeign(text);
      return ActorCheck.of(agent, "agent").isEmpty() ? Agents.idOf(agent) : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static Optional<AgentId> identifier(String text) {
    String mailto = text.startsWith("mailto:") ? text : "mailto:" + text;
    int space = text.indexOf(' ');
    if (Formats.isMailto(mailto)) {
      return Optional.of(AgentId.mbox(mailto));
    }
    if (space > 0 && Formats.isIri(text.substring(0, space))) {
      return Optional.of(
          AgentId.account(text.substring(0, space), text.substring(space + 1).strip()));
    }
    if (Formats.isSha1(text)) {
      return Optional.of(AgentId.mboxSha1sum(text));
    }
    return Formats.isIri(text) ? Optional.of(AgentId.openid(text)) : Optional.empty();
  }

  private Optional<String> activity(String text) {
    if (text.isEmpty() || Formats.isIri(text)) {
      return Optional.of(text).filter(iri -> !iri.isEmpty());
    }
    List<Choice> found = choices.activities(text);
    if (found.size() == 1) {
      return Optional.of(found.get(0).iri());
    }
    if (found.isEmpty()) {
      wrong.add(BrowseAddress.ACTIVITY);
    }
    activities.addAll(found);
    return Optional.empty();
  }

  private Optional<UUID> registration(String text) {
    if (!text.isEmpty() && !Formats.isUuid(text)) {
      wrong.add(BrowseAddress.REGISTRATION);
      return Optional.empty();
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
  }

  /** A local date and time of the institution, as the form sends it. */
  private Optional<Instant> time(BrowseAddress address, String name) {
    try {
      return Optional.of(address.get(name))
          .filter(text -> !text.isEmpty())
          .map(text -> LocalDateTime.parse(text).atZone(currentUser.get().zone()).toInstant());
    } catch (DateTimeException e) {
      wrong.add(name);
      return Optional.empty();
    }
  }
}
