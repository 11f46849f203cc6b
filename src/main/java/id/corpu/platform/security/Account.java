package id.corpu.platform.security;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * A person who may sign in, as the platform needs to know them for a request.
 *
 * @param personId key of the person in {@code people_person}
 * @param personUuid the key that leaves the house (xAPI account name, URLs)
 * @param institutionId the city the person works for; every query is limited to it
 * @param unitId the person's unit
 * @param name name with titles, for greeting and headings
 * @param locale language of the screens
 * @param zone the institution's time zone
 * @param roles role codes, for the menu and the audit row
 * @param permissions what the roles allow today
 */
public record Account(
    long personId,
    UUID personUuid,
    long institutionId,
    long unitId,
    String name,
    Locale locale,
    ZoneId zone,
    Set<String> roles,
    Set<Permission> permissions) {

  public Account {
    roles = Set.copyOf(roles);
    permissions = Set.copyOf(permissions);
  }

  /** Up to two letters for the avatar. */
  public String initials() {
    String[] words = name.split(",", 2)[0].trim().split("\\s+");
    String first = words[0].substring(0, 1);
    return words.length == 1 ? first : first + words[words.length - 1].charAt(0);
  }
}
