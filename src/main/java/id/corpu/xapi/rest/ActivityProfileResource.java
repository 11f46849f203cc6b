package id.corpu.xapi.rest;

import id.corpu.platform.web.SeparateApi;
import id.corpu.xapi.domain.Parameters;
import id.corpu.xapi.domain.Scope;
import id.corpu.xapi.domain.XapiVersion;
import id.corpu.xapi.domain.document.Shelf;
import id.corpu.xapi.domain.document.ShelfParameters;
import id.corpu.xapi.domain.document.UnguardedPut;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import java.util.Set;

/** Documents about an activity (xAPI Communication 2.7). */
@Path("activities/profile")
@RequestScoped
@SeparateApi
public class ActivityProfileResource extends DocumentResource {

  @Override
  Scope scope() {
    return Scope.PROFILE;
  }

  @Override
  Set<String> context() {
    return Set.of("activityId");
  }

  @Override
  String nameParameter() {
    return "profileId";
  }

  @Override
  String nameRequirement() {
    return "XAPI-00302";
  }

  @Override
  Shelf shelf(long storeId, Parameters parameters, ShelfParameters where) {
    return Shelf.ofActivity(storeId, where.activity("XAPI-00296"));
  }

  @Override
  UnguardedPut unguarded(XapiVersion version) {
    return UnguardedPut.ofProfile(version);
  }

  @Override
  void deleteAll(Shelf shelf) {
    missingName();
  }
}
