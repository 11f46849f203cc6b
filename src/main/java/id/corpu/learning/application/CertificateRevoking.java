package id.corpu.learning.application;

import static id.corpu.platform.security.Permission.MANAGE_COURSES;

import id.corpu.learning.domain.Certificate;
import id.corpu.learning.domain.CertificateCode;
import id.corpu.notices.Notice;
import id.corpu.notices.Notices;
import id.corpu.people.PersonId;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * BKPSDM takes a certificate back. It stays, marked as revoked with the reason for everybody to
 * see; its statement is withdrawn, so that the hours it proved wait for evidence again.
 */
@ApplicationScoped
public class CertificateRevoking {

  private static final int SHORTEST = 10;
  private static final int LONGEST = 400;

  private Certificates certificates;
  private CourseStatements statements;
  private Notices notices;
  private CurrentUser currentUser;
  private Clock clock;

  protected CertificateRevoking() {}

  @Inject
  public CertificateRevoking(
      Certificates certificates,
      CourseStatements statements,
      Notices notices,
      CurrentUser currentUser,
      Clock clock) {
    this.certificates = certificates;
    this.statements = statements;
    this.notices = notices;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /**
   * A certificate of the caller's city.
   *
   * @throws NotFound when there is none with that code
   */
  @Requires(value = MANAGE_COURSES, audit = Audit.REFUSALS)
  public Certificate find(String code) {
    return certificates
        .byCode(CertificateCode.normalised(code))
        .filter(c -> c.institutionId() == currentUser.get().institutionId())
        .orElseThrow(() -> new NotFound("certificate"));
  }

  /**
   * @param reason shown on the public check page
   * @throws InvalidInput {@code REVOKE_REASON} when the reason says nothing
   * @throws Conflict {@code CERTIFICATE_ALREADY_REVOKED}
   */
  @Requires(MANAGE_COURSES)
  @Transactional
  public void revoke(CertificateCode code, String reason) {
    String said = reason == null ? "" : reason.strip();
    if (said.length() < SHORTEST || said.length() > LONGEST) {
      throw new InvalidInput("REVOKE_REASON", "reason");
    }
    Account me = currentUser.get();
    Certificate certificate = find(code.value());
    boolean revoked =
        certificates.revoke(
            certificate.code(), me.institutionId(), me.personId(), said, clock.instant());
    if (!revoked) {
      throw new Conflict("CERTIFICATE_ALREADY_REVOKED");
    }
    statements.withdrawn(certificate, new PersonId(me.personId()));
    notices.tell(
        List.of(certificate.personId()),
        new Notice(
            "learning",
            "notice.revoked",
            List.of(certificate.code()),
            "/sertifikat/" + certificate.code()));
  }
}
