package id.corpu.jp.web.claims;

import id.corpu.jp.application.claims.GroupLine;
import id.corpu.jp.application.claims.GroupReading;
import id.corpu.jp.domain.claims.LineOutcome;
import id.corpu.jp.domain.claims.SheetColumn;
import id.corpu.platform.errors.CorpuException;
import id.corpu.platform.files.SafeCsv;
import id.corpu.platform.i18n.Texts;
import id.corpu.platform.web.LanguageChoice;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The template of an attendance sheet, and the lines of one that become no claim, with reasons. */
@WebServlet({"/jam-pelajaran/group/template", "/jam-pelajaran/group/rejected"})
public class GroupFilesServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int ALL = 2_000;

  @Inject private transient GroupReading reading;
  @Inject private transient Texts texts;
  @Inject private transient LanguageChoice language;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean template = request.getServletPath().endsWith("template");
    try {
      String content =
          template ? template() : rejected(ClaimWords.uuid(request.getParameter("massal")));
      response.setContentType("text/csv; charset=UTF-8");
      response.setHeader(
          "Content-Disposition",
          "attachment; filename=\"" + (template ? "daftar-hadir" : "ditolak") + ".csv\"");
      response.getOutputStream().write(content.getBytes(StandardCharsets.UTF_8));
    } catch (CorpuException refusal) {
      response.sendError(refusal.status());
    }
  }

  private static List<String> headings() {
    return Arrays.stream(SheetColumn.values()).map(SheetColumn::heading).toList();
  }

  private static String template() {
    return "\ufeff"
        + SafeCsv.line(headings())
        + SafeCsv.line(List.of("199009132024212014", "Nama Lengkap, S.Kom.", "", "", "ya"));
  }

  private String rejected(UUID group) {
    List<String> header = new ArrayList<>(List.of("baris", "alasan"));
    header.addAll(headings());
    StringBuilder csv = new StringBuilder("\ufeff").append(SafeCsv.line(header));
    for (LineOutcome outcome : LineOutcome.values()) {
      if (outcome == LineOutcome.CLAIM) {
        continue;
      }
      for (GroupLine line : reading.lines(group, outcome, ALL, 0)) {
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(line.line()));
        cells.add(texts.text("jp", language.get(), line.reason(), String.valueOf(line.detail())));
        Arrays.stream(SheetColumn.values())
            .forEach(column -> cells.add(line.cells().getOrDefault(column, "")));
        csv.append(SafeCsv.line(cells));
      }
    }
    return csv.toString();
  }
}
