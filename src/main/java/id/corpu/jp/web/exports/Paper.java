package id.corpu.jp.web.exports;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
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
 * Upright A4 pages that text runs down on. The typeface is embedded and every block is tagged, so
 * that it is read aloud in its language and order. A finished page is not kept open.
 */
final class Paper {

  /** One line of a block, with what stands at its right edge, if anything. */
  record Line(String text, String right, Style style) {

    static Line of(String text, Style style) {
      return new Line(text, "", style);
    }
  }

  /** How a line looks. */
  enum Style {
    TITLE("H1", 19, true, new Color(0x1f, 0x4e, 0x79)),
    HEADING("H2", 13, true, new Color(0x1f, 0x4e, 0x79)),
    STRONG("P", 10, true, new Color(0x1b, 0x25, 0x30)),
    PLAIN("P", 10, false, new Color(0x1b, 0x25, 0x30)),
    QUIET("P", 8.5f, false, new Color(0x4c, 0x5a, 0x67));

    private final String tag;
    private final float size;
    private final boolean strong;
    private final Color colour;

    Style(String tag, float size, boolean strong, Color colour) {
      this.tag = tag;
      this.size = size;
      this.strong = strong;
      this.colour = colour;
    }

    float height() {
      return size * 1.35f;
    }
  }

  private static final String TYPEFACE =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final float MARGIN = 50;
  private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
  private static final float RIGHT = 90;

  private final PDDocument document;
  private final PDFont font;
  private final PDStructureElement root;
  private PDPage page;
  private PDPageContentStream content;
  private int marked;
  private float y;

  Paper(PDDocument document, String title, Locale locale) throws IOException {
    this.document = document;
    try (InputStream typeface = PDDocument.class.getResourceAsStream(TYPEFACE)) {
      font = PDType0Font.load(document, typeface);
    }
    document.getDocumentInformation().setTitle(title);
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
    turn();
  }

  /** A block of lines that stays on one page if a page can hold it. */
  void block(List<Line> lines) throws IOException {
    List<Line> wrapped = new ArrayList<>();
    for (Line line : lines) {
      wrap(line, wrapped);
    }
    float height = 0;
    for (Line line : wrapped) {
      height += line.style().height();
    }
    if (y - Math.min(height, PDRectangle.A4.getHeight() - 3 * MARGIN) < MARGIN + 18) {
      turn();
    }
    for (Line line : wrapped) {
      write(line);
    }
    y -= 6;
  }

  void block(Line... lines) throws IOException {
    block(List.of(lines));
  }

  /** Ends the last page and writes each page's number upon it. */
  void finish(Footer footer) throws IOException {
    content.close();
    int pages = document.getNumberOfPages();
    for (int number = 1; number <= pages; number++) {
      try (PDPageContentStream foot =
          new PDPageContentStream(
              document, document.getPage(number - 1), AppendMode.APPEND, true)) {
        foot.beginMarkedContent(COSName.ARTIFACT);
        foot.beginText();
        foot.setFont(font, Style.QUIET.size);
        foot.setNonStrokingColor(Style.QUIET.colour);
        foot.newLineAtOffset(MARGIN, MARGIN - 16);
        foot.showText(printable(footer.of(number, pages)));
        foot.endText();
        foot.endMarkedContent();
      }
    }
  }

  /** What stands at the foot of a page. */
  interface Footer {
    String of(int page, int pages);
  }

  private void turn() throws IOException {
    if (content != null) {
      content.close();
    }
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true);
    marked = 0;
    y = PDRectangle.A4.getHeight() - MARGIN;
  }

  private void write(Line line) throws IOException {
    Style style = line.style();
    if (y - style.height() < MARGIN) {
      turn();
    }
    y -= style.height();
    begin(style.tag);
    show(line.text(), MARGIN, style);
    if (!line.right().isEmpty()) {
      show(line.right(), MARGIN + WIDTH - width(line.right(), style), style);
    }
    content.endMarkedContent();
  }

  private void show(String text, float x, Style style) throws IOException {
    content.beginText();
    content.setFont(font, style.size);
    content.setNonStrokingColor(style.colour);
    content.setStrokingColor(style.colour);
    content.setLineWidth(style.size / 40);
    content.setRenderingMode(style.strong ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    content.newLineAtOffset(x, y);
    content.showText(text);
    content.endText();
  }

  private void begin(String tag) throws IOException {
    COSDictionary properties = new COSDictionary();
    properties.setInt(COSName.MCID, marked);
    content.beginMarkedContent(COSName.getPDFName(tag), PDPropertyList.create(properties));
    PDStructureElement element = new PDStructureElement(tag, root);
    element.setPage(page);
    element.appendKid(marked);
    root.appendKid(element);
    marked++;
  }

  private void wrap(Line line, List<Line> into) throws IOException {
    String right = printable(line.right());
    float width = right.isEmpty() ? WIDTH : WIDTH - RIGHT;
    StringBuilder run = new StringBuilder();
    boolean first = true;
    for (String word : printable(line.text()).split(" ")) {
      String longer = run.isEmpty() ? word : run + " " + word;
      if (!run.isEmpty() && width(longer, line.style()) > width) {
        into.add(new Line(run.toString(), first ? right : "", line.style()));
        first = false;
        run = new StringBuilder(word);
      } else {
        run = new StringBuilder(longer);
      }
    }
    into.add(new Line(run.toString(), first ? right : "", line.style()));
  }

  private float width(String text, Style style) throws IOException {
    return font.getStringWidth(text) / 1000 * style.size;
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
}
