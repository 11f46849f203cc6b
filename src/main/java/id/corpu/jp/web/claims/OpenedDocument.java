package id.corpu.jp.web.claims;

import id.corpu.jp.application.claims.ClaimDocument;
import id.corpu.jp.application.claims.DocumentReading;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/**
 * A document on its way to somebody who may see it. It may run nothing and reach nothing, whatever
 * is inside it.
 */
final class OpenedDocument {

  private OpenedDocument() {}

  static void send(DocumentReading.Opened opened, HttpServletResponse response) throws IOException {
    ClaimDocument document = opened.document();
    long size = Files.size(opened.file());
    String name =
        URLEncoder.encode(document.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
    response.setContentType(document.kind().mediaType());
    response.setHeader(
        "Content-Disposition",
        (document.kind().isPicture() ? "inline" : "attachment") + "; filename*=UTF-8''" + name);
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setContentLengthLong(size);
    Files.copy(opened.file(), response.getOutputStream());
  }
}
