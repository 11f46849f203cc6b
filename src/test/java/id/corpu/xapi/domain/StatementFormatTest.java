package id.corpu.xapi.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StatementFormatTest {

  private static final String STATEMENT =
      """
      {'actor':{'objectType':'Agent','name':'Sari','mbox':'mailto:a@b.id'},
       'verb':{'id':'a:b','display':{'id':'selesai','en':'completed'}},
       'object':{'objectType':'Activity','id':'a:c','definition':{'name':{'id':'Kuis','en':'Quiz'},
         'choices':[{'id':'1','description':{'id':'Satu','en':'One'}}]}},
       'context':{'contextAgents':[{'objectType':'contextAgent',
         'agent':{'objectType':'Agent','name':'Budi','mbox':'mailto:d@b.id'}}]}}
      """
          .replace('\'', '"');

  @Test
  @DisplayName("XAPI-00171 ids leaves what identifies, and nothing else")
  void identifies() {
    String ids = StatementFormat.IDS.of(STATEMENT, null);

    assertThat(Json.read(ids).path("object").toString()).isEqualTo("{\"id\":\"a:c\"}");
    assertThat(Json.read(ids).path("verb").toString()).isEqualTo("{\"id\":\"a:b\"}");
    assertThat(ids).doesNotContain("Sari").doesNotContain("Budi").contains("mailto:d@b.id");
  }

  @Test
  @DisplayName("XAPI-00169 canonical leaves one language in every map, that of the reader")
  void choosesLanguage() {
    assertThat(StatementFormat.CANONICAL.of(STATEMENT, "en-GB, en;q=0.8"))
        .contains("completed", "Quiz", "One")
        .doesNotContain("selesai")
        .doesNotContain("Satu");
    assertThat(StatementFormat.CANONICAL.of(STATEMENT, null))
        .contains("Kuis")
        .doesNotContain("Quiz");
  }

  @Test
  @DisplayName("XAPI-00170 exact is what was stored")
  void keepsExactly() {
    assertThat(StatementFormat.EXACT.of(STATEMENT, "en")).isSameAs(STATEMENT);
  }
}
