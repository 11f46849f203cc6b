package id.corpu.xapi.domain.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.AgentId;
import id.corpu.xapi.domain.Json;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceWriterTest {

  private static final String COMPLETED =
      """
      "verb":{"id":"http://adlnet.gov/expapi/verbs/completed","display":{"en-US":"completed"}}
      """;
  private static final String COURSE =
      """
      "object":{"id":"https://kota.example/kursus/ppp","definition":{"name":
        {"en":"Public Service Course","id":"Kursus Pelayanan Publik"}}}
      """;
  private static final String SARI =
      """
      "actor":{"name":"Sari","mbox":"mailto:sari@kota.example"}
      """;

  private static Sentence said(Wording wording, Known known, String... parts) {
    return new SentenceWriter(wording, known).write(Json.read("{" + String.join(",", parts) + "}"));
  }

  private static String indonesian(String... parts) {
    return said(Readers.indonesian(), Known.NOTHING, parts).text();
  }

  private static String english(String... parts) {
    return said(Readers.english(), Known.NOTHING, parts).text();
  }

  @Test
  @DisplayName("who did what, how well and how long, in the reader's language")
  void wholeSentence() {
    String result =
        """
        "result":{"score":{"raw":85,"max":100,"scaled":0.85},"success":true,"completion":true,
          "duration":"PT12M30S"}
        """;

    assertThat(indonesian(SARI, COMPLETED, COURSE, result))
        .isEqualTo(
            "Sari menyelesaikan Kursus Pelayanan Publik — nilai 85 dari 100, lulus, 12 menit 30 detik");
    assertThat(english(SARI, COMPLETED, COURSE, result))
        .isEqualTo(
            "Sari completed Public Service Course — score 85 of 100, passed, 12 minutes 30 seconds");
  }

  @Test
  @DisplayName("without result and context there is no dash")
  void bareSentence() {
    assertThat(indonesian(SARI, COMPLETED, COURSE))
        .isEqualTo("Sari menyelesaikan Kursus Pelayanan Publik");
  }

  @Test
  @DisplayName("a display in the reader's language goes before our word, ours before a foreign one")
  void verbs() {
    String own =
        """
        "verb":{"id":"http://adlnet.gov/expapi/verbs/completed","display":{"id-ID":"menuntaskan"}}
        """;
    String foreign =
        """
        "verb":{"id":"https://alat.example/verba/mencoba-lagi","display":{"de":"versuchte"}}
        """;
    String mute =
        """
        "verb":{"id":"https://alat.example/verba/mencoba-lagi"}
        """;

    assertThat(indonesian(SARI, own, COURSE)).startsWith("Sari menuntaskan Kursus");
    assertThat(english(SARI, own, COURSE)).startsWith("Sari completed Public");
    assertThat(indonesian(SARI, foreign, COURSE)).startsWith("Sari versuchte Kursus");
    assertThat(indonesian(SARI, mute, COURSE)).startsWith("Sari mencoba lagi Kursus");
  }

  @Test
  @DisplayName("every well-known verb has a word in both languages")
  void everyVerbHasWords() {
    for (String name : VerbWords.names()) {
      assertThat(Readers.indonesian().find("verb." + name)).as(name).isPresent();
      assertThat(Readers.english().find("verb." + name)).as(name).isPresent();
    }
  }

  @Test
  @DisplayName("a person known to the portal is named, whatever the tool calls them")
  void knownPeople() {
    String uuid = "1f0c9a2e-5d1b-4c7e-9a54-0d1f6f1b2a77";
    String actor =
        """
        "actor":{"account":{"homePage":"https://kota.example","name":"%s"}}
        """
            .formatted(uuid);
    Known known =
        new Known(
            Map.of(),
            Map.of(AgentId.account("https://kota.example", uuid), "Sari Rahayu"),
            Map.of());

    assertThat(said(Readers.indonesian(), known, actor, COMPLETED, COURSE).subject())
        .isEqualTo("Sari Rahayu");
    assertThat(indonesian(actor, COMPLETED, COURSE)).startsWith("Pengguna •••2a77 menyelesaikan");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"actor\":{\"account\":{\"homePage\":\"https://a.example\",\"name\":\"198501012010012003\"}}",
        "\"actor\":{\"name\":\"198501012010012003\",\"mbox\":\"mailto:sari@kota.example\"}",
        "\"actor\":{\"name\":\"19850101 201001 2 003\",\"openid\":\"https://a.example/sari\"}",
        "\"actor\":{\"mbox\":\"mailto:198501012010012003@kota.example\"}",
        "\"actor\":{\"mbox\":\"mailto:sari.rahayu@kota.example\"}",
        "\"actor\":{\"openid\":\"https://a.example/sari.rahayu\"}",
        "\"actor\":{\"name\":\"sari.rahayu@kota.example\",\"openid\":\"https://a.example/sari\"}",
      })
  @DisplayName("neither NIP nor e-mail address nor person's address is shown whole")
  void identifiersAreMasked(String actor) {
    assertThat(indonesian(actor, COMPLETED, COURSE))
        .doesNotContain("19850101")
        .doesNotContain("ari.rahayu")
        .contains("•••");
  }

  @Test
  @DisplayName("groups are named, else by their members, of many only the first")
  void groups() {
    String members =
        """
        "actor":{"objectType":"Group","member":[{"name":"Sari","mbox":"mailto:a@k.example"},
          {"name":"Budi","mbox":"mailto:b@k.example"},{"mbox":"mailto:c@k.example"}]}
        """;
    String named =
        """
        "actor":{"objectType":"Group","name":"Loket 3","mbox":"mailto:l@k.example"}
        """;

    assertThat(indonesian(members, COMPLETED, COURSE))
        .startsWith("Sari, Budi, dan 1 lainnya menyelesaikan");
    assertThat(indonesian(named, COMPLETED, COURSE)).startsWith("kelompok Loket 3 menyelesaikan");
    assertThat(english(members, COMPLETED, COURSE)).startsWith("Sari, Budi, and 1 more completed");
  }

  @Test
  @DisplayName("an activity without a name here has the one that the store keeps, else its address")
  void names() {
    String object =
        """
        "object":{"id":"https://kota.example/kursus/standar%20layanan/"}
        """;
    JsonNode kept = Json.read("{\"name\":{\"id\":\"Standar Pelayanan\"}}");
    Known known =
        new Known(
            Map.of("https://kota.example/kursus/standar%20layanan/", kept), Map.of(), Map.of());

    assertThat(said(Readers.indonesian(), known, SARI, COMPLETED, object).object())
        .isEqualTo("Standar Pelayanan");
    assertThat(indonesian(SARI, COMPLETED, object)).endsWith("menyelesaikan standar layanan");
  }

  @Test
  @DisplayName("the context says by whom guided, with whom, and part of what")
  void context() {
    String context =
        """
        "context":{"instructor":{"name":"Yohanes","mbox":"mailto:y@k.example"},
          "team":{"objectType":"Group","name":"Loket 3","mbox":"mailto:l@k.example"},
          "contextAgents":[{"objectType":"contextAgent","agent":{"name":"Budi","mbox":"mailto:b@k.example"}}],
          "contextActivities":{"parent":[{"id":"https://k.example/1","definition":{"name":{"id":"Orientasi"}}}],
            "grouping":[{"id":"https://k.example/2","definition":{"name":{"id":"Program"}}}]}}
        """;

    assertThat(indonesian(SARI, COMPLETED, COURSE, context))
        .endsWith(
            "— dibimbing Yohanes, bersama kelompok Loket 3, melibatkan Budi, bagian dari Orientasi");
    assertThat(
            indonesian(
                SARI,
                COMPLETED,
                COURSE,
                "\"context\":{\"contextActivities\":{\"grouping\":{\"id\":\"https://k.example/program-a\"}}}"))
        .endsWith("— dalam rangkaian program-a");
  }

  @Test
  @DisplayName("voiding and comments tell the sentence of the statement that they are about")
  void references() {
    UUID id = UUID.fromString("1f0c9a2e-5d1b-4c7e-9a54-0d1f6f1b2a77");
    String voids =
        """
        "verb":{"id":"http://adlnet.gov/expapi/verbs/voided"},
        "object":{"objectType":"StatementRef","id":"%s"}
        """
            .formatted(id);
    JsonNode target = Json.read("{" + String.join(",", SARI, COMPLETED, COURSE) + "}");
    Known known = new Known(Map.of(), Map.of(), Map.of(id, target));

    assertThat(said(Readers.indonesian(), known, SARI, voids).text())
        .isEqualTo("Sari membatalkan pernyataan “Sari menyelesaikan Kursus Pelayanan Publik”");
    assertThat(english(SARI, voids)).isEqualTo("Sari voided statement 1f0c9a2e…");
  }

  @Test
  @DisplayName("a sub-statement is a sentence in the sentence, an agent may be the object")
  void otherObjects() {
    String plans =
        """
        "verb":{"id":"http://id.tincanapi.com/verb/planned"},"object":{"objectType":"SubStatement",%s}
        """
            .formatted(String.join(",", SARI, COMPLETED, COURSE));
    String mentors =
        """
        "verb":{"id":"http://id.tincanapi.com/verb/mentored"},
        "object":{"objectType":"Agent","name":"Budi","mbox":"mailto:b@k.example"}
        """;

    assertThat(indonesian(SARI, plans))
        .isEqualTo("Sari merencanakan: Sari menyelesaikan Kursus Pelayanan Publik");
    assertThat(indonesian(SARI, mentors)).isEqualTo("Sari membimbing Budi");
  }

  @Test
  @DisplayName("results say nothing twice and write numbers as the reader does")
  void results() {
    String passed = "\"verb\":{\"id\":\"http://adlnet.gov/expapi/verbs/passed\"}";

    assertThat(
            indonesian(
                SARI, passed, COURSE, "\"result\":{\"success\":true,\"score\":{\"scaled\":0.875}}"))
        .isEqualTo("Sari lulus Kursus Pelayanan Publik — nilai 87,5%");
    assertThat(
            english(
                SARI, passed, COURSE, "\"result\":{\"completion\":false,\"score\":{\"raw\":7.5}}"))
        .isEqualTo("Sari passed Public Service Course — score 7.5, not completed");
    assertThat(
            indonesian(
                SARI, COMPLETED, COURSE, "\"result\":{\"response\":\"" + "a".repeat(90) + "\"}"))
        .endsWith("— jawaban “" + "a".repeat(40) + "…”");
  }

  @Test
  @DisplayName("attachments are counted")
  void attachments() {
    assertThat(indonesian(SARI, COMPLETED, COURSE, "\"attachments\":[{},{}]"))
        .endsWith("— 2 lampiran");
    assertThat(english(SARI, COMPLETED, COURSE, "\"attachments\":[{}]")).endsWith("— 1 attachment");
  }

  @Test
  @DisplayName("durations have their two greatest units; the rest is cut off")
  void durations() {
    Map<String, String> words =
        Map.of(
            "PT12M", "12 menit",
            "PT4380S", "1 jam 13 menit",
            "PT90061.9S", "1 hari 1 jam",
            "P1Y2M3D", "1 tahun 2 bulan",
            "PT0.4S", "kurang dari 1 detik",
            "P2W", "14 hari",
            "sebentar", "sebentar");
    words.forEach(
        (iso, expected) ->
            assertThat(DurationWords.of(iso, Readers.indonesian())).as(iso).isEqualTo(expected));
    assertThat(DurationWords.of("PT1H1M", Readers.english())).isEqualTo("1 hour 1 minute");
  }

  @Test
  @DisplayName("a broken statement still gives a sentence")
  void neverFails() {
    for (String json :
        List.of(
            "{}",
            "{\"actor\":[],\"verb\":1,\"object\":\"x\"}",
            "{\"object\":{\"objectType\":\"StatementRef\",\"id\":\"x\"}}")) {
      assertThat(
              new SentenceWriter(Readers.indonesian(), Known.NOTHING).write(Json.read(json)).text())
          .startsWith("Seseorang");
    }
  }
}
