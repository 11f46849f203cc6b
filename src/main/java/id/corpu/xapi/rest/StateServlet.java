package id.corpu.xapi.rest;

import id.corpu.xapi.domain.Parameters;
import id.corpu.xapi.domain.Scope;
import id.corpu.xapi.domain.XapiVersion;
import id.corpu.xapi.domain.document.Shelf;
import id.corpu.xapi.domain.document.ShelfParameters;
import id.corpu.xapi.domain.document.UnguardedPut;
import jakarta.servlet.annotation.WebServlet;
import java.util.Set;

/** The state of an agent in an activity (xAPI Communication 2.3). */
@WebServlet(urlPatterns = {"/xapi/activities/state", "/xapi/activities/state/"})
public class StateServlet extends DocumentServlet {

  private static final long serialVersionUID = 1L;

  @Override
  Scope scope() {
    return Scope.STATE;
  }

  @Override
  Set<String> context() {
    return Set.of("activityId", "agent", "registration");
  }

  @Override
  String nameParameter() {
    return "stateId";
  }

  @Override
  String nameRequirement() {
    return "XAPI-00206";
  }

  @Override
  Shelf shelf(long storeId, Parameters parameters, ShelfParameters where) {
    return Shelf.state(
        storeId,
        where.activity("XAPI-00208"),
        where.agent("XAPI-00213"),
        parameters.uuid("registration"));
  }

  @Override
  UnguardedPut unguarded(XapiVersion version) {
    return UnguardedPut.ofState(version);
  }

  @Override
  void deleteAll(Shelf shelf) {
    keeping().deleteAll(shelf);
  }
}
