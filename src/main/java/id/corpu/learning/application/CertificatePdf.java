package id.corpu.learning.application;

import id.corpu.learning.domain.Certificate;
import id.corpu.platform.i18n.Formats;
import id.corpu.platform.i18n.Texts;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A certificate as a document to keep and print: one page, its words as text, its check as QR. */
@ApplicationScoped
@OpenUseCase("draws what the caller was allowed to read")
public class CertificatePdf {

  private Texts texts;
  private String baseUrl;

  protected CertificatePdf() {}

  @Inject
  public CertificatePdf(Texts texts, @ConfigProperty(name = "corpu.base-url") String baseUrl) {
    this.texts = texts;
    this.baseUrl = baseUrl;
  }

  public byte[] of(Certificate certificate, Locale locale) {
    String check = baseUrl + "/sertifikat/" + certificate.code();
    try (PDDocument document = new PDDocument()) {
      CertificateSheet sheet =
          new CertificateSheet(
              document, say(locale, "pdf.title"), certificate.holderName(), locale);
      sheet.small(certificate.issuer());
      sheet.title(say(locale, "pdf.title"));
      sheet.small(say(locale, "check.given"));
      sheet.name(certificate.holderName());
      sheet.small(say(locale, "pdf.for"));
      sheet.course(certificate.courseTitle().in(locale));
      sheet.small(
          say(
              locale,
              "pdf.size",
              Formats.number(certificate.jp(), locale),
              Integer.toString(certificate.loadMinutes())));
      sheet.small(
          say(
              locale,
              "pdf.issued",
              Formats.day(certificate.issuedOn(), locale),
              certificate.issuer()));
      if (!certificate.isValid()) {
        sheet.stamp(say(locale, "certificate.revoked"));
      }
      sheet.check(say(locale, "pdf.check"), check, certificate.code());
      sheet.close();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String say(Locale locale, String key, Object... arguments) {
    return texts.text("learning", locale, key, arguments);
  }
}
