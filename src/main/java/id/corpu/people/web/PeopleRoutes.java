package id.corpu.people.web;

import id.corpu.platform.web.Route;
import id.corpu.platform.web.RouteContribution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Addresses of the people feature. */
@ApplicationScoped
public class PeopleRoutes implements RouteContribution {

  @Override
  public List<Route> routes() {
    return List.of(
        Route.open("/masuk", "/people/sign-in.xhtml"),
        Route.open("/lembaga/logo", "/people/branding/logo"),
        Route.open("/lembaga/tema.css", "/people/branding/theme"),
        Route.of("/profil", "/people/profile.xhtml"),
        Route.of("/profil/sandi", "/people/password.xhtml"),
        Route.of("/kelola/orang", "/people/people.xhtml"),
        Route.of("/kelola/orang/templat.csv", "/people/files/template"),
        Route.of("/kelola/orang/impor", "/people/import-upload.xhtml"),
        Route.of("/kelola/orang/impor/{uuid}", "/people/import.xhtml"),
        Route.of("/kelola/orang/impor/{uuid}/ditolak.csv", "/people/files/rejected"),
        Route.of("/kelola/orang/sandi", "/people/handout.xhtml"),
        Route.of("/kelola/orang/sandi.csv", "/people/files/passwords"),
        Route.of("/kelola/orang/{uuid}", "/people/person.xhtml"),
        Route.of("/kelola/orang/{uuid}/penempatan", "/people/placement.xhtml"),
        Route.of("/kelola/unit", "/people/units.xhtml"),
        Route.of("/kelola/lembaga", "/people/institution.xhtml"),
        Route.of("/kelola/audit", "/people/audit.xhtml"));
  }
}
