package id.corpu.jp.web.exports;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** A sheet of a spreadsheet, read as its format (ECMA-376) says. */
final class OpenedSheet {

  private final Document document;

  private OpenedSheet(Document document) {
    this.document = document;
  }

  /** Opens the file as spreadsheet programs do, by its directory. */
  static OpenedSheet of(byte[] content, int number) throws Exception {
    Path file = Files.createTempFile("lembar", ".xlsx");
    Files.write(file, content);
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream sheet =
            zip.getInputStream(zip.getEntry("xl/worksheets/sheet" + number + ".xml"))) {
      return new OpenedSheet(
          DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(sheet));
    } finally {
      Files.delete(file);
    }
  }

  List<String> rows() {
    return contents("row");
  }

  List<String> texts() {
    return contents("is");
  }

  List<String> numbers() {
    return contents("v");
  }

  int formulas() {
    return contents("f").size();
  }

  private List<String> contents(String tag) {
    NodeList nodes = document.getElementsByTagName(tag);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(place -> nodes.item(place).getTextContent())
        .toList();
  }
}
