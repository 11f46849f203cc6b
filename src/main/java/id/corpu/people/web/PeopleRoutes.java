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
        Route.of("/profil", "/people/profile.xhtml"));
  }
}
