package id.corpu.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class XlsxTableTest {

  private static final String WORKBOOK =
      "<workbook xmlns:r='r'><sheets><sheet name='a' r:id='rId1'/></sheets></workbook>";
  private static final String RELATIONSHIPS =
      "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>";

  /** Part by part, as a program that means no good would write it. */
  private static byte[] book(String sheet) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("xl/workbook.xml", WORKBOOK.getBytes(StandardCharsets.UTF_8));
    parts.put("xl/_rels/workbook.xml.rels", RELATIONSHIPS.getBytes(StandardCharsets.UTF_8));
    parts.put("xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_8));
    return zip(parts);
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }

  private static void refused(byte[] content, TableProblem.Code code) {
    assertThatThrownBy(() -> XlsxTable.read(content, 100))
        .isInstanceOfSatisfying(
            TableProblem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }

  @Test
  @DisplayName("texts and numbers come in their rows and columns, empty rows are left out")
  void readsRows() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "uji", "1.0")) {
      Worksheet sheet = book.newWorksheet("Daftar hadir");
      sheet.value(0, 0, "nip");
      sheet.value(0, 2, "menit");
      sheet.inlineString(3, 0, "199001012015011001");
      sheet.value(3, 2, 90);
    }
    List<TableRow> rows = XlsxTable.read(out.toByteArray(), 100);
    assertThat(rows).extracting(TableRow::line).containsExactly(1, 4);
    assertThat(rows.get(1).cells())
        .extracting(TableCell::text)
        .containsExactly("199001012015011001", "", "90");
    assertThat(XlsxTable.read(out.toByteArray(), 1)).hasSize(1);
  }

  @Test
  @DisplayName("a formula is not computed, a number that lost its end is no number")
  void keepsWhatIsNotPlain() throws Exception {
    List<TableRow> rows =
        XlsxTable.read(
            book(
                "<worksheet><sheetData><row r='1'><c r='A1'><f>1+1</f><v>2</v></c>"
                    + "<c r='B1'><v>1.99001012015011E17</v></c><c r='C1' t='e'><v>#REF!</v></c>"
                    + "<c r='D1'><v>4.5E1</v></c></row></sheetData></worksheet>"),
            100);
    assertThat(rows.get(0).cells())
        .extracting(TableCell::kind)
        .containsExactly(
            TableCell.Kind.FORMULA,
            TableCell.Kind.CUT_NUMBER,
            TableCell.Kind.ERROR,
            TableCell.Kind.NUMBER);
    assertThat(rows.get(0).cells().get(3).text()).isEqualTo("45");
  }

  @Test
  @DisplayName("what unpacks to far more than a list can need is given up")
  void givesUpBombs() throws Exception {
    String blank = " ".repeat((int) XlsxTable.MOST_UNPACKED + 1);
    refused(book("<worksheet>" + blank + "<sheetData/></worksheet>"), TableProblem.Code.TOO_BIG);
  }

  @Test
  @DisplayName("entities are neither read from elsewhere nor multiplied")
  void readsNoEntities() throws Exception {
    refused(
        book(
            "<!DOCTYPE s [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><worksheet><sheetData>"
                + "<row><c t='inlineStr'><is><t>&x;</t></is></c></row></sheetData></worksheet>"),
        TableProblem.Code.BROKEN);
  }

  @Test
  @DisplayName("old, locked, broken and empty books are told apart")
  void refusesOthers() throws Exception {
    byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0};
    refused(old, TableProblem.Code.OLD_OR_LOCKED);
    refused(zip(Map.of("word/document.xml", new byte[] {1})), TableProblem.Code.BROKEN);
    refused(new byte[] {'P', 'K', 3, 4, 9, 9}, TableProblem.Code.BROKEN);
    refused(book("<worksheet><sheetData><row/></sheetData></worksheet>"), TableProblem.Code.EMPTY);
    refused(book("<worksheet><sheetData><row><c"), TableProblem.Code.BROKEN);
    refused(
        book("<worksheet><sheetData><row><c t='s'><v>7</v></c></row></sheetData></worksheet>"),
        TableProblem.Code.BROKEN);
  }
}
