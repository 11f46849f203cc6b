package id.corpu.xapi.rest;

import id.corpu.platform.web.SeparateApi;
import id.corpu.xapi.domain.Parameters;
import id.corpu.xapi.domain.document.Shelf;
import id.corpu.xapi.domain.document.ShelfParameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import java.util.Set;

/** Documents about an agent (xAPI Communication 2.6). */
@Path("agents/profile")
@RequestScoped
@SeparateApi
public class AgentProfileResource extends DocumentResource {

  @Override
  Set<String> context() {
    return Set.of("agent");
  }

  @Override
  String nameRequirement() {
    return "XAPI-00267";
  }

  @Override
  Shelf shelf(long storeId, Parameters parameters, ShelfParameters where) {
    return Shelf.ofAgent(storeId, where.agent("XAPI-00261"));
  }
}
