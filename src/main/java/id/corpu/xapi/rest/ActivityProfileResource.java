package id.corpu.xapi.rest;

import id.corpu.platform.web.SeparateApi;
import id.corpu.xapi.domain.Parameters;
import id.corpu.xapi.domain.document.Shelf;
import id.corpu.xapi.domain.document.ShelfParameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import java.util.Set;

/** Documents about an activity (xAPI Communication 2.7). */
@Path("activities/profile")
@RequestScoped
@SeparateApi
public class ActivityProfileResource extends DocumentResource {

  @Override
  Set<String> context() {
    return Set.of("activityId");
  }

  @Override
  String nameRequirement() {
    return "XAPI-00302";
  }

  @Override
  Shelf shelf(long storeId, Parameters parameters, ShelfParameters where) {
    return Shelf.ofActivity(storeId, where.activity("XAPI-00296"));
  }
}
