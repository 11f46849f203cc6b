package id.corpu.learning.application;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * The one page of a certificate, A4 across: lines from the top, the check at the bottom. The
 * typeface is embedded and every line is tagged, so that it is read aloud in its language and
 * order.
 */
final class CertificateSheet {

  private static final String TYPEFACE =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final PDRectangle PAPER =
      new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
  private static final Color ACCENT = new Color(0x1f, 0x4e, 0x79);
  private static final Color INK = new Color(0x1b, 0x25, 0x30);
  private static final Color QUIET = new Color(0x4c, 0x5a, 0x67);
  private static final Color BAD = new Color(0xa6, 0x1b, 0x1b);
  private static final float MARGIN = 64;
  private static final float QR = 112;

  private final PDFont font;
  private final PDPage page = new PDPage(PAPER);
  private final PDPageContentStream content;
  private final PDStructureElement root;
  private int marked;
  private float y = PAPER.getHeight() - 96;

  CertificateSheet(PDDocument document, String title, String holder, Locale locale)
      throws IOException {
    document.addPage(page);
    try (InputStream typeface = PDDocument.class.getResourceAsStream(TYPEFACE)) {
      font = PDType0Font.load(document, typeface);
    }
    document.getDocumentInformation().setTitle(title + " – " + holder);
    document.getDocumentCatalog().setLanguage(locale.getLanguage());
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
    PDMarkInfo marks = new PDMarkInfo();
    marks.setMarked(true);
    document.getDocumentCatalog().setMarkInfo(marks);
    PDStructureTreeRoot tree = new PDStructureTreeRoot();
    document.getDocumentCatalog().setStructureTreeRoot(tree);
    root = new PDStructureElement("Document", tree);
    tree.appendKid(root);
    content = new PDPageContentStream(document, page);
    frame();
  }

  void title(String text) throws IOException {
    lines("H1", text, 34, ACCENT, true);
  }

  void name(String text) throws IOException {
    lines("P", text, 28, INK, true);
  }

  void course(String text) throws IOException {
    lines("P", text, 20, INK, true);
  }

  void small(String text) throws IOException {
    lines("P", text, 12, QUIET, false);
  }

  void stamp(String text) throws IOException {
    lines("P", text.toUpperCase(Locale.ROOT), 18, BAD, true);
  }

  /** The words about checking, the address and the code at the left, the QR code at the right. */
  void check(String words, String address, String code) throws IOException {
    y = MARGIN + 86;
    lines("P", words, 10, QUIET, false);
    lines("P", address, 10, INK, false);
    lines("P", code, 14, INK, true);
    qr(address, PAPER.getWidth() - MARGIN - QR, MARGIN - 8);
  }

  void close() throws IOException {
    content.close();
  }

  private void frame() throws IOException {
    content.beginMarkedContent(COSName.ARTIFACT);
    content.setNonStrokingColor(ACCENT);
    content.addRect(0, PAPER.getHeight() - 18, PAPER.getWidth(), 18);
    content.fill();
    content.setStrokingColor(ACCENT);
    content.setLineWidth(0.8f);
    content.addRect(30, 30, PAPER.getWidth() - 60, PAPER.getHeight() - 78);
    content.stroke();
    content.endMarkedContent();
  }

  private void lines(String tag, String text, float size, Color colour, boolean strong)
      throws IOException {
    float width = PAPER.getWidth() - 2 * MARGIN - (y < MARGIN + QR ? QR + 24 : 0);
    begin(tag);
    for (String line : wrapped(printable(text), size, width)) {
      y -= size; // down to the base of this line
      content.beginText();
      content.setFont(font, size);
      content.setNonStrokingColor(colour);
      content.setStrokingColor(colour);
      content.setLineWidth(size / 40);
      content.setRenderingMode(strong ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
      content.newLineAtOffset(MARGIN, y);
      content.showText(line);
      content.endText();
      y -= size * 0.25f;
    }
    content.endMarkedContent();
    y -= 6 + size * 0.2f;
  }

  private void begin(String tag) throws IOException {
    COSDictionary properties = new COSDictionary();
    properties.setInt(COSName.MCID, marked++);
    content.beginMarkedContent(COSName.getPDFName(tag), PDPropertyList.create(properties));
    PDStructureElement element = new PDStructureElement(tag, root);
    element.setPage(page);
    element.appendKid(marked - 1);
    root.appendKid(element);
  }

  private void qr(String address, float left, float bottom) throws IOException {
    BitMatrix modules = modules(address);
    float side = QR / modules.getWidth();
    content.beginMarkedContent(COSName.ARTIFACT);
    content.setNonStrokingColor(Color.BLACK);
    for (int row = 0; row < modules.getHeight(); row++) {
      for (int column = 0; column < modules.getWidth(); column++) {
        if (modules.get(column, row)) {
          content.addRect(left + column * side, bottom + QR - (row + 1) * side, side, side);
        }
      }
    }
    content.fill();
    content.endMarkedContent();
  }

  private static BitMatrix modules(String address) {
    try {
      return new QRCodeWriter()
          .encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 0));
    } catch (WriterException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Letters that the typeface lacks become question marks instead of failing the document. */
  private String printable(String text) {
    StringBuilder known = new StringBuilder();
    text.codePoints()
        .forEach(
            letter -> {
              try {
                font.encode(Character.toString(letter));
                known.appendCodePoint(letter);
              } catch (IOException | IllegalArgumentException e) {
                known.append('?');
              }
            });
    return known.toString();
  }

  private List<String> wrapped(String text, float size, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * size > width) {
        lines.add(line.toString());
        line = new StringBuilder(word);
      } else {
        line = new StringBuilder(longer);
      }
    }
    lines.add(line.toString());
    return lines;
  }
}
