package id.corpu.learning;

import id.corpu.people.PersonId;
import java.util.UUID;

/**
 * A certificate has been issued for a completed enrolment. Fired in the same transaction.
 *
 * @param code public code of the check page
 */
public record CertificateIssued(
    PersonId person, String courseSlug, UUID registration, String code) {}
