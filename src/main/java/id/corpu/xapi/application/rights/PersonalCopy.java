package id.corpu.xapi.application.rights;

import id.corpu.platform.i18n.Formats;
import id.corpu.platform.i18n.Texts;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.AgentId;
import id.corpu.xapi.application.rights.Subjects.Known;
import id.corpu.xapi.application.transfer.StatementExport;
import id.corpu.xapi.domain.Json;
import id.corpu.xapi.domain.StatementQuery;
import id.corpu.xapi.domain.rights.Subject;
import id.corpu.xapi.domain.transfer.ExportRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A copy of everything that a store has of a person, readable and in a form that other systems take
 * in (UU 27/2022 Pasal 7 and 13): a summary, statements as lines with the data of their
 * attachments, documents. Written as it is read, so it may be of any size.
 */
@ApplicationScoped
@OpenUseCase("asked by a servlet that has called the guarded use case first")
public class PersonalCopy {

  private static final String VERBS =
      "SELECT v.iri, COUNT(DISTINCT s.id) AS times FROM xapi_statement_actor a"
          + " JOIN xapi_statement s ON s.id = a.statement_key JOIN xapi_verb v ON v.id = s.verb_id"
          + " WHERE a.actor_id IN (<actors>) GROUP BY v.iri ORDER BY times DESC, v.iri";
  private static final String DOCUMENTS =
      "SELECT id, activity, registration, name, content_type, updated FROM xapi_document"
          + " WHERE store_id = :store AND agent_id IN (<actors>) ORDER BY activity, name, id";

  @Inject private StatementExport export;
  @Inject private Subjects subjects;
  @Inject private Database database;
  @Inject private Texts texts;
  @Inject private Clock clock;

  /** A document's place among the person's. */
  private record Label(UUID id, String json) {}

  /** Writes the copy as a ZIP file. */
  public void write(
      long storeId,
      RightsAdministration.Person person,
      ZoneId zone,
      Locale locale,
      OutputStream out)
      throws IOException {
    List<AgentId> ids = person.identifiers().stream().map(Known::id).toList();
    Subject subject = subjects.subject(storeId, ids);
    List<UUID> actors = Subjects.keys(storeId, subject);
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry(name(locale, "summary")));
      zip.write(summary(person, actors, zone, locale).getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry(name(locale, "statements")));
      for (AgentId id : subject.ids()) {
        export.write(export.prepare(storeId, of(id)), zip);
      }
      documents(storeId, actors, locale, zip);
    }
  }

  private static ExportRequest of(AgentId id) {
    StatementQuery everything =
        new StatementQuery(
            Optional.of(id),
            true,
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true,
            0,
            Optional.empty(),
            Optional.empty());
    return new ExportRequest(everything, Optional.empty(), true);
  }

  private String summary(
      RightsAdministration.Person person, List<UUID> actors, ZoneId zone, Locale locale) {
    StringBuilder text = new StringBuilder();
    line(text, locale, "copy.title");
    line(text, locale, "copy.made", Formats.moment(clock.instant(), zone, locale));
    text.append('\n');
    line(text, locale, "copy.identifiers");
    for (Known known : person.identifiers()) {
      text.append("- ").append(known.id().ifi());
      text.append(known.names().isEmpty() ? "" : " (" + String.join(", ", known.names()) + ")");
      text.append('\n');
    }
    text.append('\n');
    line(text, locale, "copy.did", person.extent().did());
    line(text, locale, "copy.mentioned", person.extent().mentioned());
    line(text, locale, "copy.documents", person.extent().documents());
    text.append('\n');
    line(text, locale, "copy.verbs");
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createQuery(VERBS)
                    .bindList("actors", actors)
                    .map((row, context) -> row.getLong("times") + "  " + row.getString("iri"))
                    .forEach(verb -> text.append("- ").append(verb).append('\n')));
    text.append('\n');
    line(text, locale, "copy.files");
    line(text, locale, "copy.rights");
    return text.toString();
  }

  private void documents(long storeId, List<UUID> actors, Locale locale, ZipOutputStream zip)
      throws IOException {
    List<Label> labels =
        database
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery(DOCUMENTS)
                        .bind("store", storeId)
                        .bindList("actors", actors)
                        .map(
                            (row, context) ->
                                new Label(SqlTypes.toUuid(row.getBytes("id")), json(row)))
                        .list());
    if (labels.isEmpty()) {
      return;
    }
    String folder = name(locale, "documents");
    zip.putNextEntry(new ZipEntry(folder + "/daftar.ndjson"));
    for (Label label : labels) {
      zip.write((label.json() + "\n").getBytes(StandardCharsets.UTF_8));
    }
    for (Label label : labels) {
      Optional<byte[]> content = content(label.id());
      if (content.isPresent()) {
        zip.putNextEntry(new ZipEntry(folder + "/" + label.id()));
        zip.write(content.get());
      }
    }
  }

  private static String json(java.sql.ResultSet row) throws java.sql.SQLException {
    return Json.write(
        Json.MAPPER
            .createObjectNode()
            .put("file", SqlTypes.toUuid(row.getBytes("id")).toString())
            .put("activity", row.getString("activity"))
            .put("registration", SqlTypes.toUuid(row.getBytes("registration")).toString())
            .put("name", row.getString("name"))
            .put("contentType", row.getString("content_type"))
            .put("updated", row.getString("updated")));
  }

  private Optional<byte[]> content(UUID id) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT content FROM xapi_document WHERE id = :id")
                    .bind("id", id)
                    .mapTo(byte[].class)
                    .findOne());
  }

  private String name(Locale locale, String file) {
    return texts.text("xapi", locale, "copy.file." + file);
  }

  private void line(StringBuilder text, Locale locale, String key, Object... arguments) {
    text.append(texts.text("xapi", locale, key, arguments)).append('\n');
  }
}
