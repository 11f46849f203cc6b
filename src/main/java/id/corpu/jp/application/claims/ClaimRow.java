package id.corpu.jp.application.claims;

import id.corpu.jp.domain.claims.ClaimState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A claim in a list.
 *
 * @param pathway name of the pathway's row, such as {@code workshop}
 * @param title name of the activity; empty while none is typed
 * @param firstDay first day, or null while nothing was submitted
 * @param name the claimant
 * @param unit the claimant's unit when it was submitted
 * @param at when it was submitted (officers) or last changed (claimant)
 * @param marked to look at: another claim resembles it (officers), or it was decided since the
 *     claimant last saw it (claimant)
 */
public record ClaimRow(
    UUID uuid,
    ClaimState state,
    String pathway,
    String title,
    LocalDate firstDay,
    LocalDate lastDay,
    String name,
    String unit,
    Instant at,
    boolean marked) {}
