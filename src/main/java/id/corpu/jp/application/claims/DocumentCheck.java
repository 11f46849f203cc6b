package id.corpu.jp.application.claims;

import id.corpu.platform.errors.InvalidInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Believes a file by its content and never by its name: it must begin like one of the kinds, be
 * called like it, and be readable from end to end.
 */
final class DocumentCheck {

  /** Bytes that a file may have. */
  static final int MOST_BYTES = 10 * 1024 * 1024;

  /** A picture may have so many pixels: more than any scanner or telephone makes of a page. */
  private static final long MOST_PIXELS = 200_000_000;

  /** Pictures are read thinned out to about this, so that a small file cannot fill the memory. */
  private static final long KEPT_PIXELS = 1_000_000;

  private DocumentCheck() {}

  /**
   * The kind of a file.
   *
   * @throws InvalidInput {@code DOCUMENT_EMPTY}, {@code DOCUMENT_TOO_BIG}, {@code DOCUMENT_KIND},
   *     {@code DOCUMENT_NOT_ITS_NAME}, {@code DOCUMENT_BROKEN}, {@code DOCUMENT_LOCKED}
   */
  static DocumentKind kind(String fileName, byte[] content) {
    if (content.length == 0) {
      throw refusal("DOCUMENT_EMPTY");
    }
    if (content.length > MOST_BYTES) {
      throw refusal("DOCUMENT_TOO_BIG");
    }
    DocumentKind kind = DocumentKind.of(content).orElseThrow(() -> refusal("DOCUMENT_KIND"));
    if (!kind.isCalled(fileName)) {
      throw refusal("DOCUMENT_NOT_ITS_NAME");
    }
    try {
      if (kind == DocumentKind.PDF) {
        readPdf(content);
      } else {
        readPicture(kind, content);
      }
    } catch (InvalidPasswordException e) {
      throw refusal("DOCUMENT_LOCKED");
    } catch (InvalidInput e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw refusal("DOCUMENT_BROKEN");
    }
    return kind;
  }

  private static void readPdf(byte[] content) throws IOException {
    try (PDDocument document = Loader.loadPDF(content)) {
      if (document.getNumberOfPages() == 0) {
        throw refusal("DOCUMENT_BROKEN");
      }
      document.getPage(0).getMediaBox();
    }
  }

  private static void readPicture(DocumentKind kind, byte[] content) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByMIMEType(kind.mediaType()).next();
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      reader.setInput(in, true, true);
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      if (pixels > MOST_PIXELS) {
        throw refusal("DOCUMENT_PICTURE_TOO_LARGE");
      }
      int step = 1;
      while (pixels / ((long) step * step) > KEPT_PIXELS) {
        step++;
      }
      ImageReadParam param = reader.getDefaultReadParam();
      param.setSourceSubsampling(step, step, 0, 0);
      if (reader.canReadRaster()) { // colours do not matter, and odd ones are no fault
        reader.readRaster(0, param);
      } else {
        reader.read(0, param);
      }
    } finally {
      reader.dispose();
    }
  }

  private static InvalidInput refusal(String code) {
    return new InvalidInput(code, "documents");
  }
}
