package id.corpu.learning.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A stretch of study on one local day: an opened page as long as it reports.
 *
 * @param uuid id of the statement that it becomes when it closes
 * @param visit the opened page; the stretches of one visit follow each other
 * @param claimed what the visit has reported and settled in all, in seconds
 * @param seconds what was accepted for this stretch
 */
public record StudySpan(
    long id,
    UUID uuid,
    UUID visit,
    long enrolmentId,
    long activityId,
    LocalDate day,
    Instant startedAt,
    Instant lastBeatAt,
    int claimed,
    int seconds,
    boolean closed) {}
