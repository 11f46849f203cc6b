package id.corpu.jp.application.claims;

import id.corpu.jp.Jp;
import id.corpu.jp.domain.claims.ClaimState;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A claim that is no line of the ledger, and why.
 *
 * @param title what was learned
 * @param last its last day, which decides the year
 * @param worth JP that the year would have more if an officer accepted it now; empty once it is
 *     decided
 * @param note what the officer wrote, or null
 * @param citation where the regulation says so, or null
 */
public record YearClaim(
    UUID uuid,
    ClaimState state,
    String pathway,
    String title,
    LocalDate first,
    LocalDate last,
    Optional<Jp> worth,
    String note,
    String citation) {}
