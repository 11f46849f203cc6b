package id.corpu.learning.web;

import id.corpu.learning.application.CourseMedia;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.File;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.omnifaces.servlet.FileServlet;

/**
 * Pictures, videos and captions of courses at {@code /kursus/{slug}/media/{file}}, in ranges, so
 * that a video starts and seeks at once. Only for signed-in people, as every address that is not
 * declared open.
 */
@WebServlet("/kursus/*")
public class CourseMediaServlet extends FileServlet {

  private static final long serialVersionUID = 1L;
  private static final Pattern ADDRESS =
      Pattern.compile("/([a-z0-9][a-z0-9-]*)/media/([A-Za-z0-9][A-Za-z0-9._-]*)");

  @Inject private transient CourseMedia media;

  @Override
  protected File getFile(HttpServletRequest request) {
    Matcher address = ADDRESS.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
    return address.matches()
        ? media.file(address.group(1), address.group(2)).toFile()
        : new File("/nonexistent");
  }

  @Override
  protected boolean isAttachment(HttpServletRequest request, String contentType) {
    return false;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    super.doGet(request, new OwnCacheOnly(response));
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    super.doHead(request, new OwnCacheOnly(response));
  }

  /** Only the reader's own browser may keep what only signed-in people may see. */
  private static final class OwnCacheOnly extends HttpServletResponseWrapper {

    OwnCacheOnly(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void setHeader(String name, String value) {
      super.setHeader(
          name, name.equals("Cache-Control") ? value.replace("public", "private") : value);
    }
  }
}
