package id.corpu.knowledge.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceNoteTest {

  @Test
  void readsOneSourceALine() {
    assertThat(SourceNote.ofLines("Perwali 35/2023 | Pasal 24\n\n  Pedoman internal \n"))
        .containsExactly(
            new SourceNote("Perwali 35/2023", "Pasal 24"), new SourceNote("Pedoman internal", ""));
  }

  @Test
  void writesWhatItReads() {
    List<SourceNote> sources = List.of(new SourceNote("A", "1 | 2"), new SourceNote("B", ""));
    assertThat(SourceNote.ofLines(SourceNote.toLines(sources))).isEqualTo(sources);
  }
}
