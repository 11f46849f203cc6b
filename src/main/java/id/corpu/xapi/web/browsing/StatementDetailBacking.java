package id.corpu.xapi.web.browsing;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.web.Pages;
import id.corpu.xapi.application.browsing.Choices;
import id.corpu.xapi.application.browsing.StatementDetail;
import id.corpu.xapi.application.browsing.StatementLooking;
import id.corpu.xapi.domain.browsing.LanguageMaps;
import id.corpu.xapi.domain.browsing.PrettyJson;
import id.corpu.xapi.domain.check.Formats;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** One statement: sentence, facts, JSON, attachments, and the statements about it. */
@Named
@RequestScoped
public class StatementDetailBacking {

  @Inject private StatementLooking looking;
  @Inject private Choices choices;
  @Inject private Reader reader;

  private StatementDetail detail;
  private StatementRow row;
  private List<Fact> facts;
  private List<StatementRow> referring;
  private final List<AttachmentRow> attachments = new ArrayList<>();

  /**
   * An attachment of a statement.
   *
   * @param length in bytes
   * @param kept whether the store has the data
   * @param fileUrl where else they lie; empty when nothing is said
   */
  public record AttachmentRow(
      String name, String contentType, long length, String sha2, boolean kept, String fileUrl) {}

  @PostConstruct
  void load() {
    String id = String.valueOf(Pages.parameter("id"));
    if (!Formats.isUuid(id)) {
      throw new NotFound("statement");
    }
    detail = looking.detail(UUID.fromString(id));
    row = reader.rows(List.of(detail.statement()), detail.known()).get(0);
    facts = StatementFacts.of(detail, choices, reader.wording());
    referring = reader.rows(detail.referring(), detail.known());
    detail.statement().tree().path("attachments").forEach(one -> attachments.add(attachment(one)));
  }

  private AttachmentRow attachment(JsonNode attachment) {
    String sha2 = attachment.path("sha2").asText().toLowerCase(Locale.ROOT);
    return new AttachmentRow(
        LanguageMaps.best(attachment.path("display"), reader.wording().locale())
            .orElse(sha2.substring(0, 8)),
        attachment.path("contentType").asText(),
        attachment.path("length").asLong(),
        sha2,
        detail.kept().contains(sha2),
        attachment.path("fileUrl").asText(""));
  }

  public StatementRow getRow() {
    return row;
  }

  public List<Fact> getFacts() {
    return facts;
  }

  /** Coloured JSON, encoded for HTML. */
  public String getJson() {
    return PrettyJson.html(detail.statement().json());
  }

  /** Statements about this one, also those that void it. */
  public List<StatementRow> getReferring() {
    return referring;
  }

  public boolean isMoreReferring() {
    return detail.more();
  }

  public List<AttachmentRow> getAttachments() {
    return attachments;
  }
}
