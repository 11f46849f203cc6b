package id.corpu.jp.web.exports;

import id.corpu.jp.application.exports.StatementExport;
import id.corpu.jp.application.exports.StatementHead;
import id.corpu.jp.application.ledger.EntryRow;
import id.corpu.jp.application.viewing.Articles;
import id.corpu.jp.application.viewing.LedgerViewing;
import id.corpu.jp.web.Words;
import id.corpu.platform.errors.CorpuException;
import id.corpu.platform.i18n.Texts;
import id.corpu.platform.web.LanguageChoice;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;

/**
 * A person's year as a file: {@code /jp/laporan.pdf} and {@code /jp/laporan.xlsx}, with {@code
 * tahun}, and {@code orang} for somebody else's.
 */
@WebServlet({"/jp/laporan.pdf", "/jp/laporan.xlsx"})
public class StatementFilesServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject private transient StatementExport export;
  @Inject private transient LedgerViewing viewing;
  @Inject private transient Articles articles;
  @Inject private transient Texts texts;
  @Inject private transient LanguageChoice language;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      int year = Asked.year(request, viewing.presentYear());
      StatementHead head = head(Asked.person(request), year);
      UUID person = head.person().uuid();
      IntFunction<List<EntryRow>> lines = after -> export.lines(person, year, after);
      StatementWords words = StatementWords.of(head, new Words(texts, language.get()), articles);
      if (request.getServletPath().endsWith(".pdf")) {
        Asked.answer(response, "application/pdf", "laporan-jp-" + year + ".pdf");
        new StatementPdf(words).write(response.getOutputStream(), lines);
      } else {
        Asked.answer(response, XLSX, "laporan-jp-" + year + ".xlsx");
        StatementSheet.write(response.getOutputStream(), words, lines);
      }
    } catch (CorpuException refusal) {
      response.sendError(refusal.status());
    }
  }

  private StatementHead head(Optional<UUID> person, int year) {
    Locale locale = language.get();
    return person.isPresent()
        ? export.ofPerson(person.get(), year, locale)
        : export.mine(year, locale);
  }
}
