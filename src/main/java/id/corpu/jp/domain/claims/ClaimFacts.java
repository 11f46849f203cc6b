package id.corpu.jp.domain.claims;

import id.corpu.jp.domain.Scope;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a claim says, checked. Which measure it carries follows from how its pathway is counted.
 *
 * @param scope national or international
 * @param title name of the activity
 * @param organiser who held it
 * @param stretches its days
 * @param minutesADay minutes really spent on each of the days
 * @param programmeJp JP that the programme or its certificate states
 * @param semesters semesters of formal education
 * @param certificate number of the certificate
 * @param learned what was learned, in the claimant's own words
 */
public record ClaimFacts(
    Scope scope,
    String title,
    String organiser,
    Stretches stretches,
    Optional<Integer> minutesADay,
    Optional<BigDecimal> programmeJp,
    Optional<Integer> semesters,
    Optional<CertificateNumber> certificate,
    String learned) {}
