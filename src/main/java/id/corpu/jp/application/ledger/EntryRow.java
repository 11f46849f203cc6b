package id.corpu.jp.application.ledger;

import id.corpu.jp.Jp;
import id.corpu.jp.domain.Arithmetic;
import id.corpu.jp.domain.EntryStatus;
import id.corpu.jp.domain.LedgerEntry;
import id.corpu.jp.domain.Reason;
import id.corpu.jp.domain.Scope;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A line of the ledger as it is stored and shown.
 *
 * @param position its place in the person's year, from 1
 * @param statementId the statement it comes from
 * @param ordinal number within that statement
 * @param creditedOn local day on which it counts
 * @param pathway row id of the policy
 * @param scope national or international
 * @param title what a person recognises it by
 * @param bucket part of the mix, or null outside it
 * @param recorded JP without caps
 * @param credited JP that count
 * @param waiting JP that wait
 * @param over JP beyond caps and ceilings
 * @param status what became of it
 * @param reasons why it earns less
 * @param awaited codes of what it waits for
 * @param citation place in the law
 * @param arithmetic steps of the calculation
 * @param windowKey window whose cap or counter it entered
 * @param minutesPerJp minutes of one JP on that day
 */
public record EntryRow(
    int position,
    UUID statementId,
    int ordinal,
    LocalDate creditedOn,
    String pathway,
    Scope scope,
    String title,
    String bucket,
    Jp recorded,
    Jp credited,
    Jp waiting,
    Jp over,
    EntryStatus status,
    List<Reason> reasons,
    List<String> awaited,
    String citation,
    Arithmetic arithmetic,
    String windowKey,
    int minutesPerJp) {

  private static final int TITLE_LENGTH = 200;

  static EntryRow of(LedgerEntry entry, int position, String title, int minutesPerJp) {
    return new EntryRow(
        position,
        UUID.fromString(entry.activityId()),
        entry.ordinal(),
        entry.creditedOn(),
        entry.pathway(),
        entry.scope(),
        title.substring(0, Math.min(TITLE_LENGTH, title.length())),
        entry.bucket().orElse(null),
        entry.recorded(),
        entry.credited(),
        entry.waiting(),
        entry.over(),
        entry.status(),
        entry.reasons(),
        entry.awaited(),
        entry.citation().label(),
        entry.arithmetic(),
        entry.window().key(),
        minutesPerJp);
  }

  /** Reason codes joined by commas, as stored. */
  String reasonCodes() {
    return reasons.stream().map(Reason::name).collect(Collectors.joining(","));
  }

  public static List<Reason> reasons(String codes) {
    return codes.isEmpty()
        ? List.of()
        : Arrays.stream(codes.split(",")).map(Reason::valueOf).toList();
  }

  public static List<String> codes(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(","));
  }

  /** The line's content in one text, from which digests of ledgers are made. */
  String canonical() {
    return String.join(
        "|",
        statementId.toString(),
        Integer.toString(ordinal),
        creditedOn.toString(),
        pathway,
        scope.name(),
        title,
        String.valueOf(bucket),
        recorded.toString(),
        credited.toString(),
        waiting.toString(),
        over.toString(),
        status.name(),
        reasonCodes(),
        String.join(",", awaited),
        citation,
        arithmetic.stored(),
        windowKey,
        Integer.toString(minutesPerJp));
  }
}
