package id.corpu.people.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.corpu.people.domain.imports.ImportColumn;
import id.corpu.people.domain.imports.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PeopleCsvTest {

  private static final String HEADER = "kunci_pegawai;nip;nama;status;tmt_status;unit_kode\n";
  private static final String ROW = "K1;197912102006041008;Sari;PNS;2006-04-01;U1\n";

  @Test
  @DisplayName("Semicolons, commas, byte order mark and CRLF are all read alike")
  void readsBothSeparators() throws FileProblem {
    String commas = (HEADER + ROW).replace(';', ',').replace("\n", "\r\n");
    assertThat(read(HEADER + ROW).rows()).isEqualTo(read("\ufeff" + commas).rows());
  }

  @Test
  @DisplayName("Columns may come in any order, with other columns between and other spelling")
  void findsColumnsByHeading() throws FileProblem {
    var rows =
        read("Unit Kode;NIP/Nomor;lain;Nama;status;TMT Status;Kunci Pegawai\nU1;1;x;Sari;PNS;2;K1")
            .rows();
    assertThat(rows.get(0).cell(ImportColumn.KEY)).isEqualTo("K1");
    assertThat(rows.get(0).cell(ImportColumn.UNIT_CODE)).isEqualTo("U1");
  }

  @Test
  @DisplayName("A row's line is where it begins, after empty lines and breaks within quotes")
  void countsLines() throws FileProblem {
    var rows = read(HEADER + "\n" + "K1;1;\"Sari\nRahayu\";PNS;2;U1\n" + ROW).rows();
    assertThat(rows).extracting("line").containsExactly(3, 5);
  }

  @Test
  @DisplayName("A row with too few or too many cells is a fault of that row only")
  void noticesShiftedRows() throws FileProblem {
    var rows =
        read(HEADER + "K1;1;Sari\n" + "K2;1;Sari;PNS;2;U1;x\n" + "K3;1;S;PNS;2;U1;;\n").rows();
    assertThat(rows.get(0).faults()).containsExactly(Reason.of(Reason.Code.COLUMN_COUNT, "3 / 6"));
    assertThat(rows.get(1).faults()).hasSize(1);
    assertThat(rows.get(2).faults()).isEmpty();
  }

  @Test
  @DisplayName("A quote that never closes is reported with the line where it opens")
  void noticesOpenQuotes() {
    refuses(HEADER + ROW + "K2;\"1;Sari;PNS;2;U1\n" + ROW, FileProblem.Code.QUOTE, "3");
  }

  @Test
  @DisplayName("Another encoding than UTF-8 is reported with its line")
  void noticesOtherEncodings() {
    byte[] latin = (HEADER + "K1;1;Renée;PNS;2;U1\n").getBytes(StandardCharsets.ISO_8859_1);
    byte[] wide = (HEADER + ROW).getBytes(Charset.forName("UTF-16"));
    refuses(latin, FileProblem.Code.ENCODING, "2");
    refuses(wide, FileProblem.Code.ENCODING, "1");
  }

  @Test
  @DisplayName("Missing and doubled columns are named; a file without rows is empty")
  void noticesColumns() {
    refuses(
        "kunci_pegawai;nama;status;tmt_status\n",
        FileProblem.Code.COLUMN_MISSING,
        "nip, unit_kode");
    refuses("nama;Nama\n", FileProblem.Code.COLUMN_TWICE, "nama");
    refuses(HEADER, FileProblem.Code.EMPTY, "");
    refuses("", FileProblem.Code.EMPTY, "");
  }

  @Test
  @DisplayName("More than 50,000 rows are too many")
  void refusesTooManyRows() {
    refuses(HEADER + ROW.repeat(50_001), FileProblem.Code.TOO_MANY_ROWS, "50000");
  }

  private static PeopleCsv read(String text) throws FileProblem {
    return new PeopleCsv(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void refuses(String text, FileProblem.Code code, String detail) {
    refuses(text.getBytes(StandardCharsets.UTF_8), code, detail);
  }

  private static void refuses(byte[] content, FileProblem.Code code, String detail) {
    FileProblem problem = catchThrowableOfType(FileProblem.class, () -> new PeopleCsv(content));
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.detail()).isEqualTo(detail);
  }
}
