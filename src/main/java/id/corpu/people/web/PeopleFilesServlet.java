package id.corpu.people.web;

import id.corpu.people.application.imports.RejectedCsv;
import id.corpu.platform.errors.CorpuException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** CSV files for the administrator: the import's template and an import's rejected rows. */
@WebServlet({"/people/files/template", "/people/files/rejected"})
public class PeopleFilesServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient RejectedCsv csv;
  @Inject private transient PeopleTexts texts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean template = request.getServletPath().endsWith("template");
    try {
      String content =
          template
              ? csv.template()
              : csv.of(Numbers.uuid(request.getParameter("uuid")), texts.locale());
      response.setContentType("text/csv; charset=UTF-8");
      response.setHeader(
          "Content-Disposition",
          "attachment; filename=\"" + (template ? "templat" : "ditolak") + ".csv\"");
      response.getOutputStream().write(content.getBytes(StandardCharsets.UTF_8));
    } catch (CorpuException refusal) {
      response.sendError(refusal.status());
    }
  }
}
