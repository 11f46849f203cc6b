package id.corpu.jp.web.exports;

import id.corpu.jp.BoardFilter;
import id.corpu.jp.JpBoard;
import id.corpu.jp.application.board.RecapReading;
import id.corpu.jp.application.board.RecapReading.Form;
import id.corpu.jp.application.rules.RulesInForce;
import id.corpu.jp.web.Words;
import id.corpu.platform.errors.CorpuException;
import id.corpu.platform.i18n.Texts;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.web.LanguageChoice;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Recaps of the people whom the caller may see, of a {@code tahun} and perhaps a {@code unit}:
 * {@code /jp/rekap.xlsx}, {@code /jp/laporan-kegiatan.xlsx}, {@code /jp/riwayat-kursus.csv}.
 */
@WebServlet({"/jp/rekap.xlsx", "/jp/laporan-kegiatan.xlsx", "/jp/riwayat-kursus.csv"})
public class RecapFilesServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient RecapReading reading;
  @Inject private transient JpBoard board;
  @Inject private transient RulesInForce rules;
  @Inject private transient CurrentUser currentUser;
  @Inject private transient Texts texts;
  @Inject private transient LanguageChoice language;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Account account = currentUser.get();
      int present = LocalDate.now(clock.withZone(account.zone())).getYear();
      BoardFilter filter = filter(request, Asked.year(request, present));
      RecapWords words =
          new RecapWords(
              new Words(texts, language.get()),
              rules.of(account.institutionId(), filter.year()).policies().history(),
              filter.year());
      switch (request.getServletPath()) {
        case "/jp/rekap.xlsx" -> recap(response, filter, words);
        case "/jp/laporan-kegiatan.xlsx" -> report(response, filter, words);
        default -> history(response, filter, words);
      }
    } catch (CorpuException refusal) {
      response.sendError(refusal.status());
    }
  }

  private void recap(HttpServletResponse response, BoardFilter filter, RecapWords words)
      throws IOException {
    List<Long> people = reading.people(filter);
    OutputStream out = begin(response, StatementFilesServlet.XLSX, "rekap-jp", filter, ".xlsx");
    RecapSheet.write(
        out,
        words,
        board.byUnit(filter),
        SomeAtATime.inParts(people, some -> reading.rows(filter, some)));
  }

  private void report(HttpServletResponse response, BoardFilter filter, RecapWords words)
      throws IOException {
    List<Long> people = reading.peopleOfForm(filter, Form.ACTIVITY_REPORT);
    OutputStream out =
        begin(response, StatementFilesServlet.XLSX, "laporan-kegiatan", filter, ".xlsx");
    ActivityReport.write(
        out, words, SomeAtATime.inParts(people, some -> reading.activities(filter, some)));
  }

  private void history(HttpServletResponse response, BoardFilter filter, RecapWords words)
      throws IOException {
    List<Long> people = reading.peopleOfForm(filter, Form.COURSE_HISTORY);
    OutputStream out = begin(response, "text/csv; charset=UTF-8", "riwayat-kursus", filter, ".csv");
    CourseHistoryCsv.write(
        out, words, SomeAtATime.inParts(people, some -> reading.activities(filter, some)));
  }

  private static OutputStream begin(
      HttpServletResponse response, String type, String name, BoardFilter filter, String ending)
      throws IOException {
    Asked.answer(response, type, name + "-" + filter.year() + ending);
    return response.getOutputStream();
  }

  private static BoardFilter filter(HttpServletRequest request, int year) {
    BoardFilter all = BoardFilter.of(year);
    return Asked.unit(request).map(all::unit).orElse(all);
  }
}
