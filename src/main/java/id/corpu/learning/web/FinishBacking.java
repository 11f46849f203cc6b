package id.corpu.learning.web;

import id.corpu.learning.application.CertificateReading;
import id.corpu.learning.application.CourseReading;
import id.corpu.learning.domain.Activity;
import id.corpu.learning.domain.Certificate;
import id.corpu.learning.domain.Participation;
import id.corpu.learning.domain.Progress;
import id.corpu.platform.web.LanguageChoice;
import id.corpu.platform.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The finish moment: what was learned, what it earns, what comes next. */
@Named
@RequestScoped
public class FinishBacking {

  @Inject private CourseReading reading;
  @Inject private CertificateReading certificates;
  @Inject private LanguageChoice language;

  private Participation participation;
  private Certificate certificate;

  /** Whoever is not done goes back to the course. */
  public void load() {
    participation = reading.own(Pages.parameter("slug"));
    if (participation.enrolment().isCompleted()) {
      certificate = certificates.mineFor(participation).orElse(null);
    } else {
      Pages.goTo("/belajar/" + participation.course().slug());
    }
  }

  public Participation getParticipation() {
    return participation;
  }

  public Certificate getCertificate() {
    return certificate;
  }

  public String getTitle() {
    return participation.course().title().in(language.get());
  }

  public int getStudiedMinutes() {
    return participation.enrolment().studiedSeconds() / 60;
  }

  /** Best score of the final quiz. */
  public Integer getPercent() {
    return participation.course().activities().stream()
        .filter(Activity::finalQuiz)
        .findFirst()
        .flatMap(participation::of)
        .map(Progress::bestPercent)
        .orElse(null);
  }
}
