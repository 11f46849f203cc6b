package id.corpu.platform.web;

import id.corpu.platform.i18n.Formats;
import id.corpu.platform.security.CurrentUser;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Functions for pages, prefix {@code c}: {@code #{c:day(row.date)}}, {@code #{c:fmt(text.jp['of'],
 * 20)}}. Declared in {@code corpu.taglib.xml}.
 */
public final class PageFunctions {

  private PageFunctions() {}

  /** Fills {@code {0}} of a text. */
  public static String fmt(String pattern, Object argument) {
    return new MessageFormat(pattern, locale()).format(new Object[] {argument});
  }

  /** Fills {@code {0}} and {@code {1}} of a text. */
  public static String fmt2(String pattern, Object first, Object second) {
    return new MessageFormat(pattern, locale()).format(new Object[] {first, second});
  }

  /** Fills {@code {0}}, {@code {1}} and {@code {2}} of a text. */
  public static String fmt3(String pattern, Object first, Object second, Object third) {
    return new MessageFormat(pattern, locale()).format(new Object[] {first, second, third});
  }

  public static String day(LocalDate day) {
    return Formats.day(day, locale());
  }

  public static String shortDay(LocalDate day) {
    return Formats.shortDay(day, locale());
  }

  /** The month of a day, short: "Nov". */
  public static String shortMonth(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.SHORT, locale());
  }

  /** A moment in the institution's zone. */
  public static String moment(Instant moment) {
    ZoneId zone =
        CDI.current()
            .select(CurrentUser.class)
            .get()
            .account()
            .map(a -> a.zone())
            .orElse(ZoneId.of("Asia/Jakarta"));
    return Formats.moment(moment, zone, locale());
  }

  public static String number(Number value) {
    return Formats.number(value, locale());
  }

  public static String jp(BigDecimal value) {
    return Formats.jp(value, locale());
  }

  private static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }
}
