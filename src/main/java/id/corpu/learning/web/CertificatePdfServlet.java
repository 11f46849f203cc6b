package id.corpu.learning.web;

import id.corpu.learning.application.CertificatePdf;
import id.corpu.learning.application.CertificateReading;
import id.corpu.learning.domain.Certificate;
import id.corpu.platform.errors.CorpuException;
import id.corpu.platform.web.LanguageChoice;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The holder's certificate as PDF at {@code /sertifikat/{code}/pdf}; nobody else gets it. */
@WebServlet("/sertifikat/*")
public class CertificatePdfServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Pattern ADDRESS = Pattern.compile("/([0-9A-Za-z-]{16,24})/pdf");

  @Inject private transient CertificateReading certificates;
  @Inject private transient CertificatePdf pdf;
  @Inject private transient LanguageChoice language;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher address = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
    if (!address.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      Certificate certificate = certificates.mineByCode(address.group(1));
      byte[] document = pdf.of(certificate, language.get());
      response.setContentType("application/pdf");
      response.setHeader(
          "Content-Disposition", "inline; filename=\"sertifikat-" + certificate.code() + ".pdf\"");
      response.setContentLength(document.length);
      response.getOutputStream().write(document);
    } catch (CorpuException e) {
      response.sendError(e.status());
    }
  }
}
