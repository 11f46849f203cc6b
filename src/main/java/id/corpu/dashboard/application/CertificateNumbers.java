package id.corpu.dashboard.application;

import id.corpu.jp.IssuedCertificates;
import id.corpu.learning.Learning;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Tells forms of the authorities the certificates of courses; jp itself knows no courses. */
@ApplicationScoped
@OpenUseCase("asked by a use case that has checked who asks about whom")
public class CertificateNumbers implements IssuedCertificates {

  private Learning learning;

  protected CertificateNumbers() {}

  @Inject
  public CertificateNumbers(Learning learning) {
    this.learning = learning;
  }

  @Override
  public List<Issued> of(Collection<Long> people) {
    return learning.certificates(people).stream()
        .map(one -> new Issued(one.personId(), one.title(), one.code(), one.issuer()))
        .toList();
  }
}
