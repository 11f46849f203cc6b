package id.corpu.xapi.web.transfer;

import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.CorpuException;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.xapi.application.transfer.TransferAdministration;
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

/** Takes a file of statements from a plain form and leads to its dry run. */
@WebServlet("/unggah/pernyataan")
@MultipartConfig(
    maxFileSize = ImportUploadServlet.MOST_BYTES,
    maxRequestSize = ImportUploadServlet.MOST_BYTES + 65_536L,
    fileSizeThreshold = 262_144)
public class ImportUploadServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/lrs/impor";

  /**
   * Bytes on the way; what they unpack to has a limit of its own ({@code corpu.xapi.max-import}).
   */
  static final long MOST_BYTES = 2L * 1024 * 1024 * 1024;

  @Inject private transient TransferAdministration administration;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String next;
    try {
      administration.mayImport();
      Part file = request.getPart("berkas");
      boolean trusted = request.getParameter("tepercaya") != null;
      try (InputStream in = file == null ? InputStream.nullInputStream() : file.getInputStream()) {
        String name = file == null ? null : file.getSubmittedFileName();
        next = PAGE + "/" + administration.take(name, in, trusted);
      }
    } catch (InvalidInput | Conflict refusal) {
      next = PAGE + "?salah=" + refusal.code();
    } catch (CorpuException refusal) {
      response.sendError(refusal.status());
      return;
    } catch (IllegalStateException e) {
      next = PAGE + "?salah=TRANSFER_TOO_BIG";
    }
    response.sendRedirect(request.getContextPath() + next);
  }
}
