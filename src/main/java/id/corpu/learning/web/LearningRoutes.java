package id.corpu.learning.web;

import id.corpu.platform.web.Route;
import id.corpu.platform.web.RouteContribution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Addresses of the learning path. */
@ApplicationScoped
public class LearningRoutes implements RouteContribution {

  @Override
  public List<Route> routes() {
    return List.of(
        Route.of("/katalog", "/learning/catalogue.xhtml"),
        Route.of("/kursus/{slug}", "/learning/course.xhtml"),
        Route.of("/belajar/{slug}", "/learning/resume.xhtml"),
        Route.of("/belajar/{slug}/selesai", "/learning/finish.xhtml"),
        Route.of("/belajar/{slug}/{activity}", "/learning/player.xhtml"),
        Route.of("/sertifikat", "/learning/certificates.xhtml"),
        Route.open("/sertifikat/{code}", "/learning/certificate.xhtml"),
        Route.of("/kelola/sertifikat", "/learning/certificate-desk.xhtml"));
  }
}
