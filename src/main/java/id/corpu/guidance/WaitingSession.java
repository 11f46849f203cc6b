package id.corpu.guidance;

import java.time.LocalDate;

/**
 * A session that somebody has still to confirm or decline.
 *
 * @param coach the coach's or mentor's name
 * @param monthOrdinal which session of its kind it would be in its month, counting the confirmed
 *     ones that lie before it
 * @param withinLimit whether the month has room for it; beyond, it is kept without adding JP
 */
public record WaitingSession(
    SessionId id,
    SessionKind kind,
    String coach,
    String topic,
    LocalDate heldOn,
    int monthOrdinal,
    boolean withinLimit) {}
