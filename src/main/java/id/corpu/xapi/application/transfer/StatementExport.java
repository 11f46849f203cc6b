package id.corpu.xapi.application.transfer;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.application.AttachmentReading;
import id.corpu.xapi.application.StatementReading;
import id.corpu.xapi.domain.Page;
import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.StatementQuery;
import id.corpu.xapi.domain.transfer.DataLine;
import id.corpu.xapi.domain.transfer.ExportRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes a copy of a store as lines, one statement a line, oldest first. It reads page after page
 * by key, so it holds neither a transaction nor more than a page, and ends at the instant up to
 * which the log was complete when it began. Voided statements and those that void them are part of
 * it: stored elsewhere in this order they give the same state.
 */
@ApplicationScoped
@OpenUseCase("callers have checked who asks: the credential's door or the administrator's page")
public class StatementExport {

  private static final int PAGE = 200;

  @Inject private StatementReading reading;
  @Inject private AttachmentReading attachments;
  @Inject private Database database;

  /**
   * A copy that can be written.
   *
   * @param through everything stored at or before this instant is in it
   */
  public record Copy(long storeId, StatementQuery query, boolean withData, Instant through) {}

  /**
   * Prepares a copy.
   *
   * @throws Refusal 400 when the statement after which it begins is not in the store
   */
  public Copy prepare(long storeId, ExportRequest request) {
    Instant through = reading.consistentThrough();
    StatementQuery given = request.query();
    Optional<Long> cursor = request.after().map(id -> key(storeId, id));
    StatementQuery query =
        new StatementQuery(
            given.agent(),
            given.relatedAgents(),
            given.verb(),
            given.activity(),
            given.relatedActivities(),
            given.registration(),
            given.since(),
            Optional.of(given.until().filter(through::isAfter).orElse(through)),
            true,
            PAGE,
            cursor,
            Optional.empty());
    return new Copy(storeId, query, request.withData(), through);
  }

  /** Writes the lines of a copy. */
  public void write(Copy copy, OutputStream out) throws IOException {
    StatementQuery query = copy.query();
    while (true) {
      Page page = reading.copy(query, copy.storeId());
      for (Page.Row row : page.rows()) {
        if (copy.withData() && row.json().contains("\"attachments\"")) {
          data(row.key(), out);
        }
        out.write(oneLine(row.json()).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
      }
      out.flush();
      if (page.cursor().isEmpty()) {
        return;
      }
      query = query.after(page.cursor().get());
    }
  }

  /** A line break within JSON stands between its tokens only, where it means nothing. */
  private static String oneLine(String json) {
    return json.indexOf('\n') < 0 && json.indexOf('\r') < 0
        ? json
        : json.replace('\n', ' ').replace('\r', ' ');
  }

  private void data(long key, OutputStream out) throws IOException {
    for (AttachmentReading.Named named : attachments.of(List.of(key))) {
      DataLine line = new DataLine(named.sha2(), attachments.content(named));
      out.write(line.text().getBytes(StandardCharsets.US_ASCII));
    }
  }

  private long key(long storeId, UUID id) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT id FROM xapi_statement"
                            + " WHERE store_id = :store AND statement_id = :id")
                    .bind("store", storeId)
                    .bind("id", id)
                    .mapTo(Long.class)
                    .findOne())
        .orElseThrow(
            () ->
                Refusal.bad(
                    "AFTER_UNKNOWN", "", "after", "The store has no statement with this id."));
  }
}
