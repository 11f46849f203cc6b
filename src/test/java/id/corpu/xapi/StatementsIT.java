package id.corpu.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.record.Deed;
import id.corpu.record.LearningEvent;
import id.corpu.record.LearningHistory;
import id.corpu.record.LearningHistory.Relevance;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class StatementsIT {

  @Inject private ToolDesk desk;
  @Inject private LearningHistory history;

  private Lrs lrs;

  @BeforeEach
  void credential() {
    lrs = desk.lrs();
  }

  private String completed(String more) {
    return lrs.statement(Deed.COMPLETED.iri(), more);
  }

  @Test
  @DisplayName(
      "XAPI-00146 a posted statement gets an id and can be read, numbers as they were sent")
  void postsAndReads() throws Exception {
    HttpResponse<String> posted = lrs.post(completed(",\"result\":{\"score\":{\"scaled\":0.850}}"));

    assertThat(posted.statusCode()).as(posted.body()).isEqualTo(200);
    String id = Lrs.JSON.readTree(posted.body()).get(0).asText();
    HttpResponse<String> read = lrs.get("?statementId=" + id);
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(read.body()).contains("\"scaled\":0.850");
    JsonNode statement = Lrs.JSON.readTree(read.body());
    assertThat(statement.path("id").asText()).isEqualTo(id);
    assertThat(statement.path("version").asText()).isEqualTo("1.0.0");
    assertThat(statement.path("authority").path("account").path("name").asText())
        .isEqualTo(lrs.all.key());
    assertThat(read.headers().firstValue("X-Experience-API-Version")).hasValue("1.0.3");
    Instant through =
        Instant.parse(
            read.headers().firstValue("X-Experience-API-Consistent-Through").orElseThrow());
    assertThat(through).isAfterOrEqualTo(Instant.parse(statement.path("stored").asText()));
  }

  @Test
  @DisplayName("a statement of another tool about one of our people is part of their history")
  void becomesHistory() throws Exception {
    UUID registration = UUID.randomUUID();
    Lrs.id(
        lrs.post(
            completed(
                ",\"timestamp\":\"2026-05-04T10:00:00+08:00\",\"context\":{\"registration\":\""
                    + registration
                    + "\"}")));

    List<LearningEvent> events =
        history.of(
            lrs.person.id(),
            Instant.parse("2026-05-04T00:00:00Z"),
            Instant.parse("2026-05-05T00:00:00Z"),
            Relevance.ALL);

    assertThat(events).hasSize(1);
    assertThat(events.get(0).deed()).isEqualTo(Deed.COMPLETED);
    assertThat(events.get(0).registration()).contains(registration);
    assertThat(events.get(0).timestamp()).isEqualTo(Instant.parse("2026-05-04T02:00:00Z"));
  }
}
