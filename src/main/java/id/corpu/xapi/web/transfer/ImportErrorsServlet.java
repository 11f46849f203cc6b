package id.corpu.xapi.web.transfer;

import id.corpu.platform.errors.CorpuException;
import id.corpu.xapi.application.transfer.TransferAdministration;
import id.corpu.xapi.domain.check.Formats;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** The refused lines of an import with their reasons, for a spreadsheet. */
@WebServlet("/lrs/files/import-errors")
public class ImportErrorsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient TransferAdministration administration;
  @Inject private transient TransferTexts texts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String uuid = request.getParameter("uuid");
    if (uuid == null || !Formats.isUuid(uuid)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      List<String> heading =
          List.of(
              texts.of("import.line"),
              texts.of("import.statement"),
              texts.of("import.code"),
              texts.of("import.requirement"),
              texts.of("import.path"),
              texts.of("import.message"));
      String csv = administration.findingsCsv(UUID.fromString(uuid), heading);
      response.setContentType("text/csv; charset=UTF-8");
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("Content-Disposition", "attachment; filename=\"galat.csv\"");
      response.getOutputStream().write(csv.getBytes(StandardCharsets.UTF_8));
    } catch (CorpuException refusal) {
      response.sendError(refusal.status());
    }
  }
}
