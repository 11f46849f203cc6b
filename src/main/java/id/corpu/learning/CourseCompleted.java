package id.corpu.learning;

import id.corpu.people.PersonId;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody has done every step of a course and passed its final quiz. Fired in the transaction that
 * completes it.
 *
 * @param registration the enrolment's xAPI registration
 */
public record CourseCompleted(
    PersonId person, String courseSlug, UUID registration, Instant completedAt) {}
