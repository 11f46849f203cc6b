package id.corpu.people;

import java.time.ZoneId;
import java.util.Locale;

/**
 * Somebody to whom the portal writes.
 *
 * @param email address, never empty
 * @param language of the person's screens
 * @param zone of the person's city
 * @param city name of the city, as whose portal it writes
 */
public record Correspondent(
    long personId, String name, String email, Locale language, ZoneId zone, String city) {}
