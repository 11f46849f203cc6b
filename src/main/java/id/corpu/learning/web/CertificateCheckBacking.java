package id.corpu.learning.web;

import id.corpu.learning.application.CertificateReading;
import id.corpu.learning.domain.Certificate;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.web.LanguageChoice;
import id.corpu.platform.web.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The public check of a certificate by the code of its address. */
@Named
@RequestScoped
public class CertificateCheckBacking {

  @Inject private CertificateReading certificates;
  @Inject private CurrentUser currentUser;
  @Inject private LanguageChoice language;

  private Certificate certificate;

  @PostConstruct
  void load() {
    certificate = certificates.check(Pages.parameter("code")).orElse(null);
  }

  /** The certificate, or null when nobody was given that code. */
  public Certificate getCertificate() {
    return certificate;
  }

  public String getTitle() {
    return certificate.courseTitle().in(language.get());
  }

  /** Whether the reader is its holder, who may take the PDF. */
  public boolean isMine() {
    return certificate != null
        && currentUser.account().filter(a -> a.personId() == certificate.personId()).isPresent();
  }
}
