package id.corpu.xapi.web.browsing;

import id.corpu.xapi.application.browsing.BrowsedStatement;
import id.corpu.xapi.domain.Entry;
import id.corpu.xapi.domain.Times;
import id.corpu.xapi.domain.browsing.Sentence;
import id.corpu.xapi.domain.browsing.SentenceWriter;
import java.time.Instant;
import java.util.UUID;

/**
 * A statement in a list.
 *
 * @param happened its timestamp
 * @param stored when the store took it
 * @param voided whether it was taken back
 * @param voids whether it takes another one back
 */
public record StatementRow(
    UUID id, Sentence sentence, Instant happened, Instant stored, boolean voided, boolean voids) {

  static StatementRow of(BrowsedStatement statement, SentenceWriter writer) {
    return new StatementRow(
        statement.id(),
        writer.write(statement.tree()),
        Times.parse(statement.tree().path("timestamp").asText()),
        statement.stored(),
        statement.voided(),
        statement.tree().path("verb").path("id").asText().equals(Entry.VOIDED));
  }
}
