package id.corpu.guidance.application;

import id.corpu.guidance.SessionKind;
import id.corpu.jp.JpRates;
import id.corpu.jp.MonthlyRate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Rates of the sessions of one answer; each month and kind is asked for once. */
final class MonthRates {

  private record Key(long institutionId, SessionKind kind, YearMonth month) {}

  private final JpRates rates;
  private final Map<Key, Optional<MonthlyRate>> known = new HashMap<>();

  MonthRates(JpRates rates) {
    this.rates = rates;
  }

  /** What the regulation gives for a session of that kind in the month of that day. */
  Optional<MonthlyRate> of(long institutionId, SessionKind kind, LocalDate day) {
    return known.computeIfAbsent(
        new Key(institutionId, kind, YearMonth.from(day)),
        key -> rates.monthly(key.institutionId(), kind.pathway(), key.month().atEndOfMonth()));
  }

  /** The session with what the regulation gives for it. */
  SessionRow rated(SessionRow row, String other) {
    return row.with(other, of(row.institutionId(), row.kind(), row.heldOn()));
  }
}
