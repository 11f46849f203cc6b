package id.corpu.learning.web;

import id.corpu.learning.application.CertificateReading;
import id.corpu.platform.web.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The person's own certificates. */
@Named
@RequestScoped
public class CertificatesBacking {

  @Inject private CertificateReading certificates;
  @Inject private LanguageChoice language;

  private List<Row> rows;

  /** A certificate in the list. */
  public record Row(String code, String title, BigDecimal jp, LocalDate issuedOn, boolean valid) {}

  public List<Row> getRows() {
    if (rows == null) {
      rows =
          certificates.mine().stream()
              .map(
                  c ->
                      new Row(
                          c.code(),
                          c.courseTitle().in(language.get()),
                          c.jp(),
                          c.issuedOn(),
                          c.isValid()))
              .toList();
    }
    return rows;
  }
}
