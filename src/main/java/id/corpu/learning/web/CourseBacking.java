package id.corpu.learning.web;

import id.corpu.learning.application.CourseEnrolment;
import id.corpu.learning.application.CourseHours;
import id.corpu.learning.application.CourseReading;
import id.corpu.learning.domain.Course;
import id.corpu.learning.domain.CourseFacts.Source;
import id.corpu.learning.domain.Participation;
import id.corpu.platform.web.LanguageChoice;
import id.corpu.platform.web.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;

/** A course before it is opened: what it teaches, how long it takes, what it earns. */
@Named
@RequestScoped
public class CourseBacking {

  @Inject private CourseReading reading;
  @Inject private CourseEnrolment enrolment;
  @Inject private CourseHours hours;
  @Inject private LanguageChoice language;

  private Course course;
  private Participation participation;
  private List<Outline.Module> modules;

  @PostConstruct
  void load() {
    course = reading.course(Pages.parameter("slug"));
    participation = reading.participation(course).orElse(null);
    modules = Outline.of(course, participation, language.get(), null);
  }

  /** Enrols and opens the first step. */
  public void enrol() {
    enrolment.enrol(course.slug());
    Pages.goTo("/belajar/" + course.slug());
  }

  public String getSlug() {
    return course.slug();
  }

  public String getTitle() {
    return course.title().in(language.get());
  }

  public String getSummary() {
    return course.summary().in(language.get());
  }

  public String getLevel() {
    return course.about().level().in(language.get());
  }

  public String getCompetency() {
    return course.about().competency().in(language.get());
  }

  public List<String> getOutcomes() {
    return course.about().outcomes().stream().map(o -> o.in(language.get())).toList();
  }

  public List<Source> getSources() {
    return course.about().sources();
  }

  public List<Outline.Module> getModules() {
    return modules;
  }

  public Course getCourse() {
    return course;
  }

  public int getMinutesPerJp() {
    return hours.minutesPerJp();
  }

  public BigDecimal getJp() {
    return hours.jp(course.loadMinutes());
  }

  public boolean isEnrolled() {
    return participation != null;
  }

  public boolean isCompleted() {
    return isEnrolled() && participation.enrolment().isCompleted();
  }

  public boolean isStarted() {
    return isEnrolled() && participation.enrolment().launchedAt() != null;
  }

  public int getPercent() {
    return participation.percent();
  }

  public int getDoneCount() {
    return participation.doneCount();
  }

  public int getMinutesLeft() {
    return participation.minutesLeft();
  }
}
