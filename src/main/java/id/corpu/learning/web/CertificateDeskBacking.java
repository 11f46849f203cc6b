package id.corpu.learning.web;

import id.corpu.learning.application.CertificateRevoking;
import id.corpu.learning.domain.Certificate;
import id.corpu.learning.domain.CertificateCode;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.i18n.Texts;
import id.corpu.platform.web.LanguageChoice;
import id.corpu.platform.web.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** BKPSDM's desk for certificates: find one by its code, revoke it with a reason. */
@Named
@RequestScoped
public class CertificateDeskBacking {

  @Inject private CertificateRevoking revoking;
  @Inject private Texts texts;
  @Inject private LanguageChoice language;

  private String code;
  private Certificate certificate;
  private String reason;

  @PostConstruct
  void load() {
    String typed = Pages.parameter("kode");
    code = typed == null ? "" : typed.strip();
    try {
      certificate = revoking.find(code);
    } catch (NotFound e) {
      certificate = null; // said on the page
    }
  }

  public void revoke() {
    revoking.revoke(new CertificateCode(certificate.code()), reason);
    Pages.say(texts.text("learning", language.get(), "desk.revoked"));
    Pages.goTo("/kelola/sertifikat?kode=" + certificate.code());
  }

  /** Whether a code was asked for that nobody was given. */
  public boolean isMissing() {
    return certificate == null && !code.isEmpty();
  }

  public Certificate getCertificate() {
    return certificate;
  }

  public String getTitle() {
    return certificate.courseTitle().in(language.get());
  }

  public String getCode() {
    return code;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
