package id.corpu.xapi.web.transfer;

import id.corpu.platform.errors.CorpuException;
import id.corpu.platform.security.CurrentUser;
import id.corpu.xapi.application.transfer.StatementExport;
import id.corpu.xapi.application.transfer.TransferAdministration;
import id.corpu.xapi.domain.Json;
import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.transfer.AgentText;
import id.corpu.xapi.domain.transfer.ExportRequest;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Streams the export that an administrator has chosen on the page. */
@WebServlet("/lrs/files/export")
public class ExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** Names of the form's fields. */
  static final String[] FILTERS = {
    "agent",
    "verb",
    "activity",
    "registration",
    "since",
    "until",
    "after",
    "related_agents",
    "related_activities",
    "attachments"
  };

  @Inject private transient TransferAdministration administration;
  @Inject private transient StatementExport export;
  @Inject private transient CurrentUser currentUser;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      StatementExport.Copy copy = administration.export(ExportRequest.of(filters(request)));
      boolean packed = request.getParameter("gzip") != null;
      String name = "pernyataan-" + LocalDate.ofInstant(copy.through(), currentUser.get().zone());
      response.setContentType(packed ? "application/gzip" : "application/x-ndjson");
      response.setHeader("Cache-Control", "no-store");
      response.setHeader(
          "Content-Disposition",
          "attachment; filename=\"" + name + ".ndjson" + (packed ? ".gz" : "") + "\"");
      try (OutputStream out = response.getOutputStream();
          OutputStream lines = packed ? new GZIPOutputStream(out, 65_536) : out) {
        export.write(copy, lines);
      }
    } catch (Refusal refusal) {
      back(request, response, refusal.findings().get(0).path().split("[.\\[]")[0]);
    } catch (CorpuException refusal) {
      response.sendError(refusal.status());
    }
  }

  private Map<String, List<String>> filters(HttpServletRequest request) {
    Map<String, List<String>> filters = new HashMap<>();
    for (String name : FILTERS) {
      String value = request.getParameter(name);
      if (value != null && !value.isBlank()) {
        filters.put(name, List.of(value(name, value.strip())));
      }
    }
    return filters;
  }

  private String value(String name, String typed) {
    return switch (name) {
      case "agent" -> AgentText.read(typed).map(Json::write).orElseThrow(() -> refused(name));
      case "since" -> moment(typed, 0, name);
      case "until" -> moment(typed, 1, name);
      default -> typed;
    };
  }

  /** The beginning of a day of the city, or of the day after. */
  private String moment(String day, int later, String name) {
    try {
      return LocalDate.parse(day)
          .plusDays(later)
          .atStartOfDay(currentUser.get().zone())
          .toInstant()
          .toString();
    } catch (DateTimeParseException e) {
      throw refused(name);
    }
  }

  private static Refusal refused(String name) {
    return Refusal.bad("WRONG_PARAMETER", "XAPI-00012", name, "Not understood.");
  }

  /** Back to the form with everything that was typed. */
  private static void back(HttpServletRequest request, HttpServletResponse response, String field)
      throws IOException {
    String known = Arrays.asList(FILTERS).contains(field) ? field : "verb";
    String typed = request.getQueryString() == null ? "" : request.getQueryString() + "&";
    response.sendRedirect(request.getContextPath() + "/lrs/ekspor?" + typed + "salah=" + known);
  }
}
