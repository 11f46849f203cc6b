package id.corpu.demo.application;

import id.corpu.demo.domain.ClaimStory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** The certificate that somebody of the demo city shows, plainly one of a demonstration. */
final class DemoCertificate {

  private static final PDRectangle LANDSCAPE =
      new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
  private static final float LEFT = 80;
  private static final float TOP = 470;
  private static final float LINE = 34;

  private DemoCertificate() {}

  /** A page of PDF. */
  static byte[] of(ClaimStory story, String name) {
    List<String> lines =
        List.of(
            "SERTIFIKAT (contoh)",
            "Nomor " + story.number(),
            name,
            story.idea().title(),
            story.idea().organiser(),
            story.first().equals(story.last())
                ? story.last().toString()
                : story.first() + " s.d. " + story.last(),
            story.idea().jp().isEmpty() ? "" : story.idea().jp() + " JP");
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage(LANDSCAPE);
      document.addPage(page);
      try (PDPageContentStream text = new PDPageContentStream(document, page)) {
        for (int i = 0; i < lines.size(); i++) {
          boolean large = i == 0 || i == 2;
          text.beginText();
          text.setFont(
              new PDType1Font(large ? FontName.HELVETICA_BOLD : FontName.HELVETICA),
              large ? 24 : 15);
          text.newLineAtOffset(LEFT, TOP - i * LINE);
          text.showText(lines.get(i));
          text.endText();
        }
      }
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
