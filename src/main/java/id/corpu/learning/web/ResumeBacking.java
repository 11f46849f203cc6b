package id.corpu.learning.web;

import id.corpu.learning.application.CourseReading;
import id.corpu.learning.domain.Activity;
import id.corpu.learning.domain.Participation;
import id.corpu.platform.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Leads from a course's address to the exact place where the person left it. */
@Named
@RequestScoped
public class ResumeBacking {

  @Inject private CourseReading reading;

  public void go() {
    String slug = Pages.parameter("slug");
    Optional<Participation> own = reading.participation(reading.course(slug));
    Pages.goTo(
        own.map(p -> "/belajar/" + slug + "/" + p.resumeAt().map(Activity::key).orElse("selesai"))
            .orElse("/kursus/" + slug));
  }
}
