package id.corpu.xapi.domain.rights;

import id.corpu.xapi.AgentId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A person by the identifiers and names that statements use for them. Whoever has an address also
 * has its SHA-1, by which other statements may mean the same person.
 */
public final class Subject {

  /** Shorter words stand in other words; they are replaced only where they stand alone. */
  private static final int LONG_ENOUGH = 8;

  private final Set<AgentId> ids = new LinkedHashSet<>();
  private final Set<String> words = new LinkedHashSet<>();
  private final List<String> searched;
  private final Pattern mention;

  public Subject(Collection<AgentId> identifiers, Collection<String> names) {
    for (AgentId id : identifiers) {
      ids.add(id);
      if (id.email() != null) {
        ids.add(AgentId.mboxSha1sum(sha1("mailto:" + id.email())));
      }
    }
    ids.forEach(id -> words.add(word(id)));
    searched = betraying(words);
    names.stream().map(String::strip).filter(name -> name.length() > 2).forEach(words::add);
    List<String> all = betraying(words);
    mention =
        all.isEmpty()
            ? null
            : Pattern.compile(
                all.stream().map(Pattern::quote).collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Identifiers, those that follow from others too. */
  public Set<AgentId> ids() {
    return ids;
  }

  /** Whether an agent is the person; upper and lower case make no difference. */
  public boolean is(AgentId agent) {
    return ids.stream().anyMatch(id -> id.ifi().equalsIgnoreCase(agent.ifi()));
  }

  /**
   * Parts of identifiers that betray the person wherever they stand, the longest first. Names are
   * not among them: others have the same.
   */
  public List<String> searched() {
    return searched;
  }

  /** The same person by identifiers alone, for statements of others. */
  public Subject withoutNames() {
    return new Subject(ids, List.of());
  }

  private static List<String> betraying(Collection<String> words) {
    List<String> betraying = new ArrayList<>(words);
    betraying.removeIf(word -> word.length() < LONG_ENOUGH && word.indexOf('@') < 0);
    betraying.sort((a, b) -> b.length() - a.length());
    return List.copyOf(betraying);
  }

  /** A text with something else in the place of the person's identifiers and names. */
  public String scrubbed(String text, String instead) {
    for (String word : words) {
      if (word.equalsIgnoreCase(text)) {
        return instead;
      }
    }
    return mention == null ? text : mention.matcher(text).replaceAll(instead);
  }

  /** The part of an identifier that is the person's own. */
  private static String word(AgentId id) {
    if (id.accountName() != null) {
      return id.accountName();
    }
    if (id.email() != null) {
      return id.email();
    }
    return id.ifi().substring(id.ifi().indexOf(' ') + 1);
  }

  private static String sha1(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).toLowerCase(Locale.ROOT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
