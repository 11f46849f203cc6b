package id.corpu.people.web;

import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.CorpuException;
import id.corpu.platform.errors.InvalidInput;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/** A form with one file, {@code berkas}: on to where its use case says, or back with a reason. */
abstract class UploadServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** What is done with the file; answers the address to go on to. */
  @FunctionalInterface
  interface Use {
    String of(String fileName, byte[] content);
  }

  /**
   * Reads the file and goes on.
   *
   * @param page where the form stands; a refusal goes back there with {@code ?salah=CODE}
   * @param tooBig code of the refusal when the request passes the servlet's limit
   */
  void take(
      HttpServletRequest request, HttpServletResponse response, String page, String tooBig, Use use)
      throws ServletException, IOException {
    String next;
    try {
      Part file = request.getPart("berkas");
      try (InputStream in = file == null ? InputStream.nullInputStream() : file.getInputStream()) {
        next = use.of(file == null ? null : file.getSubmittedFileName(), in.readAllBytes());
      }
    } catch (InvalidInput | Conflict refusal) {
      next = page + "?salah=" + refusal.code();
    } catch (CorpuException refusal) {
      response.sendError(refusal.status());
      return;
    } catch (IllegalStateException e) {
      next = page + "?salah=" + tooBig;
    }
    response.sendRedirect(request.getContextPath() + next);
  }
}
