package id.corpu.jp.web.claims;

import id.corpu.jp.application.claims.ClaimProving;
import id.corpu.jp.application.claims.DocumentReading;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.CorpuException;
import id.corpu.platform.errors.InvalidInput;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A claim's documents: {@code POST /klaim/{klaim}/berkas} adds one from a plain form, {@code POST
 * …/berkas/{id}/hapus} takes one away, {@code GET …/berkas/{id}} opens one.
 */
@WebServlet("/klaim/*")
@MultipartConfig(
    maxFileSize = ClaimProving.MOST_BYTES + 1L,
    maxRequestSize = ClaimProving.MOST_BYTES + 65_536L,
    fileSizeThreshold = 262_144)
public class ClaimDocumentServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
  private static final Pattern ALL = Pattern.compile("/" + ID + "/berkas");
  private static final Pattern ONE = Pattern.compile("/" + ID + "/berkas/" + ID);
  private static final Pattern REMOVAL = Pattern.compile("/" + ID + "/berkas/" + ID + "/hapus");

  @Inject private transient ClaimProving proving;
  @Inject private transient DocumentReading reading;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher address = ONE.matcher(path(request));
    if (!address.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      OpenedDocument.send(reading.open(uuid(address, 1), uuid(address, 2)), response);
    } catch (CorpuException refusal) {
      response.sendError(refusal.status());
    } catch (NoSuchFileException lost) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Matcher adding = ALL.matcher(path(request));
    Matcher removing = REMOVAL.matcher(path(request));
    if (!adding.matches() && !removing.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Matcher address = adding.matches() ? adding : removing;
    String next = "/klaim/" + uuid(address, 1);
    try {
      if (adding.matches()) {
        add(request, uuid(address, 1));
      } else {
        proving.remove(uuid(address, 1), uuid(address, 2));
      }
    } catch (InvalidInput | Conflict refusal) {
      next += "?salah=" + refusal.code();
    } catch (CorpuException refusal) {
      response.sendError(refusal.status());
      return;
    } catch (IllegalStateException tooBig) {
      next += "?salah=DOCUMENT_TOO_BIG";
    }
    response.sendRedirect(request.getContextPath() + next + "#berkas");
  }

  private void add(HttpServletRequest request, UUID claim) throws ServletException, IOException {
    Part file = request.getPart("berkas");
    try (InputStream in = file == null ? InputStream.nullInputStream() : file.getInputStream()) {
      proving.add(
          claim,
          request.getParameter("jenis"),
          file == null ? null : file.getSubmittedFileName(),
          in.readAllBytes());
    }
  }

  private static String path(HttpServletRequest request) {
    return request.getPathInfo() == null ? "" : request.getPathInfo();
  }

  private static UUID uuid(Matcher address, int group) {
    return UUID.fromString(address.group(group));
  }
}
