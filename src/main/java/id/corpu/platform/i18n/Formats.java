package id.corpu.platform.i18n;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;

/** Dates, numbers and zones as people read them: "22 November 2026, 09.15 WIB", "1,5 JP". */
public final class Formats {

  private static final Map<String, String> INDONESIAN_ZONES =
      Map.of(
          "Asia/Jakarta",
          "WIB",
          "Asia/Pontianak",
          "WIB",
          "Asia/Makassar",
          "WITA",
          "Asia/Jayapura",
          "WIT");

  private Formats() {}

  /** A day with its month in words: "22 November 2026". */
  public static String day(LocalDate day, Locale locale) {
    return day == null ? "" : DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
  }

  /** A day without its year, for lists: "22 Nov". */
  public static String shortDay(LocalDate day, Locale locale) {
    return day == null ? "" : DateTimeFormatter.ofPattern("d MMM", locale).format(day);
  }

  /** A moment in a city's zone: "22 November 2026, 09.15 WIB". */
  public static String moment(Instant moment, ZoneId zone, Locale locale) {
    if (moment == null) {
      return "";
    }
    ZonedDateTime local = moment.atZone(zone);
    String time =
        DateTimeFormatter.ofPattern(locale.getLanguage().equals("en") ? "HH:mm" : "HH.mm", locale)
            .format(local);
    return day(local.toLocalDate(), locale) + ", " + time + " " + zoneName(zone, locale);
  }

  /** WIB, WITA, WIT, or the zone's own short name. */
  public static String zoneName(ZoneId zone, Locale locale) {
    return INDONESIAN_ZONES.getOrDefault(
        zone.getId(), zone.getDisplayName(TextStyle.SHORT, locale));
  }

  /** A decimal without needless zeros: 13.50 becomes "13,5"; thousands are grouped. */
  public static String number(Number value, Locale locale) {
    return value == null ? "" : decimal("#,##0.##", locale).format(value);
  }

  /** JP with two decimals, for columns that add up: "3,00". */
  public static String jp(BigDecimal value, Locale locale) {
    return value == null ? "" : decimal("#,##0.00", locale).format(value);
  }

  private static DecimalFormat decimal(String pattern, Locale locale) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale));
  }
}
