package id.corpu.people.web;

import id.corpu.people.application.InstitutionAdministration;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes the city's logo from a plain form. */
@WebServlet("/unggah/logo")
@MultipartConfig(maxFileSize = 1_048_576, maxRequestSize = 1_114_112, fileSizeThreshold = 1_048_576)
public class LogoUploadServlet extends UploadServlet {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/kelola/lembaga";

  @Inject private transient InstitutionAdministration administration;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    take(request, response, PAGE, "LOGO_TOO_BIG", (name, content) -> putUp(content));
  }

  private String putUp(byte[] content) {
    administration.putUpLogo(content);
    return PAGE;
  }
}
