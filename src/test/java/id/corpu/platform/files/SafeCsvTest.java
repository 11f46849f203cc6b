package id.corpu.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+62", "-5", "@SUM(A1)", "\t=1"})
  @DisplayName("A cell that a spreadsheet would run gets an apostrophe (OWASP, CSV Injection)")
  void disarmsFormulas(String hostile) {
    assertThat(SafeCsv.cell(hostile).replace("\"", "")).startsWith("'");
  }

  @Test
  @DisplayName("Separators, quotes and line breaks are quoted (RFC 4180)")
  void quotes() {
    assertThat(SafeCsv.line(List.of("a", "b;c", "d\"e", "f\ng")))
        .isEqualTo("a;\"b;c\";\"d\"\"e\";\"f\ng\"\r\n");
  }
}
