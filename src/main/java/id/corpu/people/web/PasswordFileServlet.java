package id.corpu.people.web;

import id.corpu.people.application.PasswordHandout;
import id.corpu.platform.errors.CorpuException;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.files.SafeCsv;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Hands out one-time passwords as a file. They exist in this answer and nowhere else; asking again
 * gives nobody the same.
 */
@WebServlet("/people/files/passwords")
public class PasswordFileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/kelola/orang/sandi";

  @Inject private transient PasswordHandout handout;
  @Inject private transient PeopleTexts texts;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<PasswordHandout.Slip> slips;
    try {
      slips =
          handout.handOut(
              Numbers.of(request.getParameter("unit")), request.getParameter("ulang") != null);
    } catch (InvalidInput refusal) {
      response.sendRedirect(request.getContextPath() + PAGE + "?salah=" + refusal.code());
      return;
    } catch (CorpuException refusal) {
      response.sendError(refusal.status());
      return;
    }
    response.setContentType("text/csv; charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"sandi-sekali-pakai.csv\"");
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(csv(slips).getBytes(StandardCharsets.UTF_8));
  }

  private String csv(List<PasswordHandout.Slip> slips) {
    StringBuilder csv = new StringBuilder("\ufeff");
    csv.append(
        SafeCsv.line(
            List.of(
                texts.of("people.unit"),
                texts.of("people.name"),
                texts.of("people.number"),
                texts.of("person.email"),
                texts.of("handout.password"))));
    slips.forEach(
        slip ->
            csv.append(
                SafeCsv.line(
                    List.of(
                        slip.unit(), slip.name(), slip.number(), slip.email(), slip.password()))));
    return csv.toString();
  }
}
