/**
 * The law of JP as values: a {@link id.corpu.jp.domain.Policy} holds the rows of a regulation, a
 * {@link id.corpu.jp.domain.Rule} knows how one kind of row counts, and {@link
 * id.corpu.jp.domain.Conversion} turns what a person did into {@linkplain
 * id.corpu.jp.domain.LedgerEntry ledger entries} that explain themselves.
 *
 * <p>Plain Java without clock, database or floating point, so that a ledger can be thrown away and
 * derived again with the same result. Amounts are exact until they are rounded half up to a
 * hundredth, on the running total of their window.
 *
 * <pre>{@code
 * Conversion conversion = Conversion.of(policy, AsnType.PNS);
 * List<LedgerEntry> entries = conversion.convert(activities);
 * Map<String, ActivitySummary> byActivity = ActivitySummary.byActivity(entries);
 * }</pre>
 */
package id.corpu.jp.domain;
