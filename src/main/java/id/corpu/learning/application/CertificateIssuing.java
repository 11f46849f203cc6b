package id.corpu.learning.application;

import id.corpu.learning.CertificateIssued;
import id.corpu.learning.application.CourseStatements.Place;
import id.corpu.learning.domain.Certificate;
import id.corpu.learning.domain.CertificateCode;
import id.corpu.learning.domain.CertificateStatus;
import id.corpu.learning.domain.Course;
import id.corpu.people.PersonId;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;

/** Issues the certificate of a completed course and tells the record that it was earned. */
@ApplicationScoped
@OpenUseCase("part of completing a course")
public class CertificateIssuing {

  private final SecureRandom random = new SecureRandom();
  private Certificates certificates;
  private CourseStatements statements;
  private CourseHours hours;
  private Event<CertificateIssued> issued;

  protected CertificateIssuing() {}

  @Inject
  public CertificateIssuing(
      Certificates certificates,
      CourseStatements statements,
      CourseHours hours,
      Event<CertificateIssued> issued) {
    this.certificates = certificates;
    this.statements = statements;
    this.hours = hours;
    this.issued = issued;
  }

  void issue(Place place, long enrolmentId, Account holder, Instant now) {
    Course course = place.course();
    Certificate certificate =
        new Certificate(
            CertificateCode.random(random).value(),
            place.institutionId(),
            enrolmentId,
            holder.personId(),
            holder.name(),
            course.title(),
            course.loadMinutes(),
            hours.jp(course.loadMinutes()),
            course.issuer(),
            LocalDate.ofInstant(now, holder.zone()),
            CertificateStatus.VALID,
            null,
            null);
    certificates.add(certificate);
    statements.earned(place, certificate, now);
    issued.fire(
        new CertificateIssued(
            new PersonId(holder.personId()),
            course.slug(),
            place.registration(),
            certificate.code()));
  }
}
