package id.corpu.platform.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the first sheet of somebody's spreadsheet (ECMA-376, xlsx): texts and numbers, in the order
 * of its rows. Formulas are not computed, macros are not even unpacked, and a file that unpacks to
 * far more than it should is given up while it unpacks.
 */
public final class XlsxTable {

  /**
   * Bytes that all parts together may unpack to; a list of some thousand people needs far fewer.
   */
  static final long MOST_UNPACKED = 30L * 1024 * 1024;

  private static final String FOLDER = "xl/";

  private final ZipFile zip;
  private long unpacked;

  private XlsxTable(ZipFile zip) {
    this.zip = zip;
  }

  /** Whether it begins like a packed spreadsheet, or like one of the old kind. */
  public static boolean isOne(byte[] content) {
    return begins(content, 'P', 'K', 3, 4) || isOld(content);
  }

  /**
   * The rows of the first sheet that have any text.
   *
   * @param most rows after which nothing more is read
   * @throws TableProblem {@code EMPTY}, {@code OLD_OR_LOCKED}, {@code BROKEN}, {@code TOO_BIG}
   */
  public static List<TableRow> read(byte[] content, int most) throws TableProblem {
    if (isOld(content)) {
      throw new TableProblem(TableProblem.Code.OLD_OR_LOCKED, "");
    }
    try {
      Path file = Files.createTempFile("sheet", ".xlsx");
      try {
        Files.write(file, content);
        try (ZipFile zip = new ZipFile(file.toFile())) {
          return new XlsxTable(zip).rows(most);
        }
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (TooBig e) {
      throw new TableProblem(TableProblem.Code.TOO_BIG, "");
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw new TableProblem(
          e.getCause() instanceof TooBig || isTooBig(e)
              ? TableProblem.Code.TOO_BIG
              : TableProblem.Code.BROKEN,
          "");
    }
  }

  private static boolean isTooBig(Exception e) {
    return e instanceof XMLStreamException parsing
        && parsing.getNestedException() instanceof TooBig;
  }

  private List<TableRow> rows(int most) throws IOException, XMLStreamException, TableProblem {
    String sheet = FOLDER + firstSheet();
    List<String> texts = new ArrayList<>();
    part(FOLDER + "sharedStrings.xml", in -> texts.addAll(XlsxParts.texts(in)));
    List<TableRow> rows = new ArrayList<>();
    if (!part(sheet, in -> rows.addAll(new XlsxRows(texts, most).read(in)))) {
      throw new TableProblem(TableProblem.Code.BROKEN, "");
    }
    if (rows.isEmpty()) {
      throw new TableProblem(TableProblem.Code.EMPTY, "");
    }
    return rows;
  }

  private String firstSheet() throws IOException, XMLStreamException, TableProblem {
    List<String> found = new ArrayList<>();
    part(FOLDER + "workbook.xml", in -> XlsxParts.firstSheet(in).ifPresent(found::add));
    if (found.isEmpty()) {
      throw new TableProblem(TableProblem.Code.BROKEN, "");
    }
    List<String> target = new ArrayList<>();
    part(
        FOLDER + "_rels/workbook.xml.rels",
        in -> XlsxParts.target(in, found.get(0)).ifPresent(target::add));
    return Optional.of(target)
        .filter(list -> !list.isEmpty())
        .map(list -> list.get(0).replaceFirst("^/?(xl/)?", ""))
        .orElseThrow(() -> new TableProblem(TableProblem.Code.BROKEN, ""));
  }

  /** What is done with a part. */
  @FunctionalInterface
  private interface Use {
    void of(InputStream in) throws XMLStreamException;
  }

  /** Uses a part; false when there is none of that name. */
  private boolean part(String name, Use use) throws IOException, XMLStreamException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return false;
    }
    try (InputStream in = new Counted(zip.getInputStream(entry))) {
      use.of(in);
    }
    return true;
  }

  /** More came out than may. */
  private static final class TooBig extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Counts what comes out of all parts together. */
  private final class Counted extends FilterInputStream {

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int bytes) throws TooBig {
      unpacked += bytes;
      if (unpacked > MOST_UNPACKED) {
        throw new TooBig();
      }
    }
  }

  private static boolean isOld(byte[] content) {
    return begins(content, 0xd0, 0xcf, 0x11, 0xe0);
  }

  private static boolean begins(byte[] content, int... signature) {
    for (int i = 0; i < signature.length; i++) {
      if (i >= content.length || (content[i] & 0xff) != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
