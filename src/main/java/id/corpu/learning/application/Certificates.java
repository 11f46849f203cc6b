package id.corpu.learning.application;

import id.corpu.learning.domain.Certificate;
import id.corpu.learning.domain.CertificateStatus;
import id.corpu.learning.domain.LocalText;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Certificates as rows. */
@ApplicationScoped
@OpenUseCase("store; who may ask is decided by the use cases in front of it")
public class Certificates {

  private static final String INSERT =
      """
      INSERT INTO learning_certificate (code, institution_id, enrolment_id, person_id, holder_name, course_title_id,
        course_title_en, load_minutes, jp, issuer, issued_on, status)
      VALUES (:code, :institution, :enrolment, :person, :holder, :titleId, :titleEn, :load, :jp, :issuer, :on, :status)
      """;
  private static final String SELECT = "SELECT * FROM learning_certificate WHERE ";

  private Database database;

  protected Certificates() {}

  @Inject
  public Certificates(Database database) {
    this.database = database;
  }

  void add(Certificate certificate) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createUpdate(INSERT)
                    .bind("code", certificate.code())
                    .bind("institution", certificate.institutionId())
                    .bind("enrolment", certificate.enrolmentId())
                    .bind("person", certificate.personId())
                    .bind("holder", certificate.holderName())
                    .bind("titleId", certificate.courseTitle().id())
                    .bind("titleEn", certificate.courseTitle().en())
                    .bind("load", certificate.loadMinutes())
                    .bind("jp", certificate.jp())
                    .bind("issuer", certificate.issuer())
                    .bind("on", certificate.issuedOn())
                    .bind("status", certificate.status().name())
                    .execute());
  }

  Optional<Certificate> byCode(String code) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(SELECT + "code = :code")
                    .bind("code", code)
                    .map((row, context) -> certificate(row))
                    .findOne());
  }

  Optional<Certificate> byEnrolment(long enrolmentId) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(SELECT + "enrolment_id = :enrolment")
                    .bind("enrolment", enrolmentId)
                    .map((row, context) -> certificate(row))
                    .findOne());
  }

  List<Certificate> of(long personId) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(SELECT + "person_id = :person ORDER BY issued_on DESC, id DESC")
                    .bind("person", personId)
                    .map((row, context) -> certificate(row))
                    .list());
  }

  /** Takes a valid certificate of that city back; false when there is none or it already is. */
  boolean revoke(String code, long institutionId, long by, String reason, Instant now) {
    return database
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createUpdate(
                            "UPDATE learning_certificate SET status = 'REVOKED', revoked_at = :now, revoked_by = :by,"
                                + " revoke_reason = :reason"
                                + " WHERE code = :code AND institution_id = :institution AND status = 'VALID'")
                        .bind("now", now)
                        .bind("by", by)
                        .bind("reason", reason)
                        .bind("code", code)
                        .bind("institution", institutionId)
                        .execute())
        == 1;
  }

  private static Certificate certificate(ResultSet row) throws SQLException {
    return new Certificate(
        row.getString("code"),
        row.getLong("institution_id"),
        row.getLong("enrolment_id"),
        row.getLong("person_id"),
        row.getString("holder_name"),
        new LocalText(row.getString("course_title_id"), row.getString("course_title_en")),
        row.getInt("load_minutes"),
        row.getBigDecimal("jp"),
        row.getString("issuer"),
        row.getObject("issued_on", LocalDate.class),
        CertificateStatus.valueOf(row.getString("status")),
        Enrolments.moment(row, "revoked_at"),
        row.getString("revoke_reason"));
  }
}
