package id.corpu.jp.domain;

import id.corpu.jp.Jp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/**
 * What one person has been counted so far in each window, while their activities are gone through
 * in order of time.
 */
final class Windows {

  private record Key(String pool, Window window) {}

  private record SetKey(String pool, Scope scope, Window window, SetOfActivities.Use use) {}

  private record DayKey(String pool, LocalDate day) {}

  private final MinutesPerJp minutesPerJp;
  private final ZoneId zone;
  private final Map<DayKey, HoursOfDay> hours = new HashMap<>();
  private final Map<DayKey, Jp> bestOfDay = new HashMap<>();
  private final Map<Key, Integer> sessions = new HashMap<>();
  private final Map<SetKey, SetOfActivities> sets = new HashMap<>();

  Windows(MinutesPerJp minutesPerJp, ZoneId zone) {
    this.minutesPerJp = minutesPerJp;
    this.zone = zone;
  }

  ZoneId zone() {
    return zone;
  }

  int minutesPerJp(LocalDate day) {
    return minutesPerJp.on(day);
  }

  HoursOfDay hours(String pool, LocalDate day) {
    return hours.computeIfAbsent(new DayKey(pool, day), key -> new HoursOfDay());
  }

  /** The best rate that the day has been counted at; zero when it has not. */
  Jp bestOfDay(String pool, LocalDate day) {
    return bestOfDay.getOrDefault(new DayKey(pool, day), Jp.ZERO);
  }

  Jp raiseBestOfDay(String pool, LocalDate day, Jp rate) {
    return bestOfDay.merge(new DayKey(pool, day), rate, Jp::max);
  }

  int sessions(String pool, Window window) {
    return sessions.getOrDefault(new Key(pool, window), 0);
  }

  void countSessions(String pool, Window window, int number) {
    sessions.merge(new Key(pool, window), number, Integer::sum);
  }

  SetOfActivities set(Posting posting, Window window, SetOfActivities.Use use) {
    SetKey key = new SetKey(posting.pool(), posting.scope(), window, use);
    return sets.computeIfAbsent(key, absent -> new SetOfActivities());
  }
}
