package id.corpu.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * Addresses of shipped styles, scripts and icons that change when their content does: cached for a
 * year.
 */
@Named
@ApplicationScoped
public class Asset {

  @Inject private ServletContext context;

  private final Map<String, String> addresses = new ConcurrentHashMap<>();

  /** Address of a file under {@code /resources/corpu/}, such as {@code css/corpu.css}. */
  public String url(String file) {
    return addresses.computeIfAbsent(file, this::versioned);
  }

  private String versioned(String file) {
    String path = "/resources/corpu/" + file;
    try (InputStream content = context.getResourceAsStream(path)) {
      if (content == null) {
        throw new IllegalArgumentException("No such asset: " + path);
      }
      CheckedInputStream checked = new CheckedInputStream(content, new CRC32());
      checked.transferTo(java.io.OutputStream.nullOutputStream());
      return context.getContextPath()
          + path
          + "?v="
          + Long.toHexString(checked.getChecksum().getValue());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
