package id.corpu.jp.application.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.corpu.jp.domain.claims.SheetColumn;
import id.corpu.jp.domain.claims.SheetLine;
import id.corpu.platform.errors.InvalidInput;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AttendanceSheetTest {

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void refused(byte[] content, String code) {
    assertThatThrownBy(() -> AttendanceSheet.read(content))
        .isInstanceOfSatisfying(
            InvalidInput.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  @Test
  @DisplayName(
      "semicolons or commas, a byte order mark, other columns and empty lines do not matter")
  void readsCsv() {
    List<SheetLine> lines =
        AttendanceSheet.read(
            utf8("\ufeffUnit,NIP,Nomor Sertifikat\nA,'19900101 201501 1 001,\"1,2\"\n,,\n"));
    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).number()).isEqualTo("199001012015011001");
    assertThat(lines.get(0).text(SheetColumn.CERTIFICATE)).isEqualTo("1,2");
    assertThat(AttendanceSheet.read(utf8("nip;hadir\n1;ya\n"))).hasSize(1);
  }

  @Test
  @DisplayName("another encoding, a missing column, too many people are refused in plain words")
  void refusesSheets() {
    refused("nip;nama\n1;Ren\u00e9\n".getBytes(Charset.forName("windows-1252")), "SHEET_ENCODING");
    refused(utf8("nama\nSari\n"), "SHEET_COLUMN_MISSING");
    refused(utf8("nip;NIP\n1;2\n"), "SHEET_COLUMN_TWICE");
    refused(utf8("nip;nama\n"), "SHEET_EMPTY");
    refused(utf8("nip;nama\n1;\"Sari\n"), "SHEET_QUOTE");
    refused(utf8("nip\n" + "1\n".repeat(AttendanceSheet.MOST_LINES + 1)), "SHEET_TOO_MANY");
    refused(new byte[AttendanceSheet.MOST_BYTES + 1], "SHEET_TOO_BIG");
  }
}
