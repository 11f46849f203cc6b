package id.corpu.people.web;

import id.corpu.people.application.imports.PeopleImport;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes the import file from a plain form and leads to its dry run. */
@WebServlet("/unggah/pegawai")
@MultipartConfig(
    maxFileSize = PeopleImport.MOST_BYTES + 1L,
    maxRequestSize = PeopleImport.MOST_BYTES + 65_536L,
    fileSizeThreshold = 262_144)
public class ImportUploadServlet extends UploadServlet {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/kelola/orang/impor";

  @Inject private transient PeopleImport imports;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    take(
        request,
        response,
        PAGE,
        "IMPORT_TOO_BIG",
        (name, content) -> PAGE + "/" + imports.start(name, content));
  }
}
