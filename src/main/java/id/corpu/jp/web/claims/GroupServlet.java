package id.corpu.jp.web.claims;

import id.corpu.jp.application.claims.ClaimProving;
import id.corpu.jp.application.claims.DocumentReading;
import id.corpu.jp.application.claims.GroupWriting;
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
 * Files of a group claim from plain forms: {@code …/berkas} adds a document, {@code
 * …/berkas/{id}/hapus} takes one away, {@code …/daftar} tries a sheet; {@code GET …/berkas/{id}}
 * opens a document.
 */
@WebServlet("/unggah/klaim-massal/*")
@MultipartConfig(
    maxFileSize = ClaimProving.MOST_BYTES + 1L,
    maxRequestSize = ClaimProving.MOST_BYTES + 65_536L,
    fileSizeThreshold = 262_144)
public class GroupServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
  private static final Pattern ADDRESS =
      Pattern.compile("/" + ID + "/(?:(berkas)|(daftar)|berkas/" + ID + "/hapus)");

  private static final Pattern ONE = Pattern.compile("/" + ID + "/berkas/" + ID);

  @Inject private transient GroupWriting writing;
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
      UUID group = UUID.fromString(address.group(1));
      OpenedDocument.send(reading.openOfGroup(group, UUID.fromString(address.group(2))), response);
    } catch (CorpuException refusal) {
      response.sendError(refusal.status());
    } catch (NoSuchFileException lost) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Matcher address = ADDRESS.matcher(path(request));
    if (!address.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    UUID group = UUID.fromString(address.group(1));
    String next = "/kelola/klaim-massal/" + group;
    String place = address.group(3) == null ? "#berkas" : "#hasil";
    try {
      if (address.group(4) != null) {
        writing.remove(group, UUID.fromString(address.group(4)));
      } else {
        take(request, group, address.group(3) != null);
      }
    } catch (InvalidInput | Conflict refusal) {
      next += "?salah=" + refusal.code();
      place = "";
    } catch (CorpuException refusal) {
      response.sendError(refusal.status());
      return;
    } catch (IllegalStateException tooBig) {
      next += "?salah=" + (address.group(3) == null ? "DOCUMENT" : "SHEET") + "_TOO_BIG";
      place = "";
    }
    response.sendRedirect(request.getContextPath() + next + place);
  }

  private static String path(HttpServletRequest request) {
    return request.getPathInfo() == null ? "" : request.getPathInfo();
  }

  private void take(HttpServletRequest request, UUID group, boolean sheet)
      throws ServletException, IOException {
    Part file = request.getPart("berkas");
    try (InputStream in = file == null ? InputStream.nullInputStream() : file.getInputStream()) {
      if (sheet) {
        writing.check(group, in.readAllBytes());
      } else {
        String name = file == null ? null : file.getSubmittedFileName();
        writing.add(group, request.getParameter("jenis"), name, in.readAllBytes());
      }
    }
  }
}
