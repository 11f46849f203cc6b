package id.corpu.xapi.rest;

import id.corpu.xapi.domain.Parameters;
import id.corpu.xapi.domain.document.Shelf;
import id.corpu.xapi.domain.document.ShelfParameters;
import jakarta.servlet.annotation.WebServlet;
import java.util.Set;

/** Documents about an activity (xAPI Communication 2.7). */
@WebServlet(urlPatterns = {"/xapi/activities/profile", "/xapi/activities/profile/"})
public class ActivityProfileServlet extends DocumentServlet {

  private static final long serialVersionUID = 1L;

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
