package id.corpu.learning.application;

import static id.corpu.platform.security.Permission.LEARN;

import id.corpu.learning.domain.Certificate;
import id.corpu.learning.domain.CertificateCode;
import id.corpu.learning.domain.Participation;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Certificates as people see them: one's own, and any by its code on the public check page. */
@ApplicationScoped
public class CertificateReading {

  private Certificates certificates;
  private CurrentUser currentUser;

  protected CertificateReading() {}

  @Inject
  public CertificateReading(Certificates certificates, CurrentUser currentUser) {
    this.certificates = certificates;
    this.currentUser = currentUser;
  }

  /** The caller's certificates, the latest first. */
  @Requires(value = LEARN, audit = Audit.REFUSALS)
  public List<Certificate> mine() {
    return certificates.of(currentUser.get().personId());
  }

  /** The certificate of the caller's enrolment. */
  @Requires(value = LEARN, audit = Audit.REFUSALS)
  public Optional<Certificate> mineFor(Participation participation) {
    return certificates
        .byEnrolment(participation.enrolment().id())
        .filter(c -> c.personId() == currentUser.get().personId());
  }

  /**
   * The caller's certificate with that code.
   *
   * @throws NotFound when there is none, or it is somebody else's
   */
  @Requires(value = LEARN, audit = Audit.REFUSALS)
  public Certificate mineByCode(String code) {
    return certificates
        .byCode(CertificateCode.normalised(code))
        .filter(c -> c.personId() == currentUser.get().personId())
        .orElseThrow(() -> new NotFound("certificate"));
  }

  /** What everybody who has the code may know. */
  @OpenUseCase("a certificate is checked by people without an account")
  public Optional<Certificate> check(String code) {
    return certificates.byCode(CertificateCode.normalised(code));
  }
}
