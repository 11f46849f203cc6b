package id.corpu.guidance.application;

import id.corpu.guidance.domain.SessionMode;
import id.corpu.platform.persistence.SqlTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * What was written down about a session, as stored.
 *
 * @param place room, address or link
 * @param declineReason why it was declined, or null
 * @param statementId the event that it is once confirmed
 * @param settledAt when it was confirmed, declined or withdrawn, or null
 */
public record SessionFacts(
    long coachId,
    long coacheeId,
    SessionMode mode,
    String place,
    String goals,
    String actions,
    String followUp,
    LocalDate followUpOn,
    String declineReason,
    UUID statementId,
    Instant createdAt,
    Instant settledAt) {

  static SessionFacts of(ResultSet row) throws SQLException {
    return new SessionFacts(
        row.getLong("coach_id"),
        row.getLong("coachee_id"),
        SessionMode.valueOf(row.getString("mode")),
        row.getString("place"),
        row.getString("goals"),
        row.getString("actions"),
        row.getString("follow_up"),
        row.getObject("follow_up_on", LocalDate.class),
        row.getString("decline_reason"),
        SqlTypes.toUuid(row.getBytes("statement_id")),
        moment(row, "created_at"),
        moment(row, "settled_at"));
  }

  /** Whether the place is an address of the web that may be followed. */
  public boolean placeIsLink() {
    return place.matches("(?i)https?://[^\\s\"'<>]+");
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return SqlTypes.toInstant(row.getObject(column, LocalDateTime.class));
  }
}
