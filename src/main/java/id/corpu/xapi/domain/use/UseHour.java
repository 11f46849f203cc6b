package id.corpu.xapi.domain.use;

import java.time.Instant;

/**
 * A caller's calls of one kind in an hour.
 *
 * @param hour its first instant
 */
public record UseHour(Caller caller, Instant hour, UseKind kind) {}
