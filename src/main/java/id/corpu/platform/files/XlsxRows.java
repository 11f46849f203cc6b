package id.corpu.platform.files;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the rows of one sheet, one after the other. */
final class XlsxRows {

  /** Cells further to the right belong to no list of people. */
  private static final int MOST_COLUMNS = 60;

  private final List<String> texts;
  private final int most;
  private final List<TableRow> rows = new ArrayList<>();

  /**
   * @param texts the texts that cells point at
   * @param most rows after which nothing more is read
   */
  XlsxRows(List<String> texts, int most) {
    this.texts = texts;
    this.most = most;
  }

  List<TableRow> read(InputStream in) throws XMLStreamException {
    XMLStreamReader xml = XlsxParts.open(in);
    int line = 0;
    while (rows.size() < most && xml.hasNext()) {
      if (XlsxParts.next(xml) == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("row")) {
        String number = xml.getAttributeValue(null, "r");
        line = number == null ? line + 1 : Integer.parseInt(number);
        List<TableCell> cells = cells(xml);
        if (!TableRow.empty(cells)) {
          rows.add(new TableRow(line, cells));
        }
      }
    }
    return rows;
  }

  private List<TableCell> cells(XMLStreamReader xml) throws XMLStreamException {
    List<TableCell> cells = new ArrayList<>();
    while (xml.hasNext()) {
      int event = XlsxParts.next(xml);
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
        int column = column(xml.getAttributeValue(null, "r"), cells.size());
        TableCell cell = cell(xml);
        while (cells.size() < Math.min(column, MOST_COLUMNS)) {
          cells.add(TableCell.NONE);
        }
        if (column < MOST_COLUMNS) {
          cells.add(cell);
        }
      }
    }
    return cells;
  }

  /** The column of a reference such as {@code AB12}, from 0. */
  private static int column(String reference, int next) {
    if (reference == null) {
      return next;
    }
    int column = 0;
    for (int i = 0; i < reference.length() && reference.charAt(i) > '9'; i++) {
      column = Math.min(column * 26 + reference.charAt(i) - 'A' + 1, 100_000);
    }
    return Math.max(next, column - 1);
  }

  private TableCell cell(XMLStreamReader xml) throws XMLStreamException {
    String type = xml.getAttributeValue(null, "t");
    String value = "";
    boolean formula = false;
    while (xml.hasNext()) {
      int event = XlsxParts.next(xml);
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "f" -> formula = true;
          case "v" -> value = xml.getElementText();
          case "is" -> value = XlsxParts.text(xml, "is");
          default -> {}
        }
      }
    }
    return formula ? new TableCell("", TableCell.Kind.FORMULA) : of(type, value);
  }

  private TableCell of(String type, String value) {
    if (value.isEmpty()) {
      return TableCell.NONE;
    }
    return switch (type == null ? "n" : type) {
      case "s" -> TableCell.text(texts.get(Integer.parseInt(value.strip())));
      case "n" -> TableCell.number(value);
      case "b" -> TableCell.text(value.equals("1") ? "ya" : "tidak");
      case "e" -> new TableCell("", TableCell.Kind.ERROR);
      default -> TableCell.text(value);
    };
  }
}
