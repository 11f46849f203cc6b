package id.corpu.xapi.rest;

import id.corpu.xapi.domain.Parameters;
import id.corpu.xapi.domain.document.Shelf;
import id.corpu.xapi.domain.document.ShelfParameters;
import jakarta.servlet.annotation.WebServlet;
import java.util.Set;

/** Documents about an agent (xAPI Communication 2.6). */
@WebServlet(urlPatterns = {"/xapi/agents/profile", "/xapi/agents/profile/"})
public class AgentProfileServlet extends DocumentServlet {

  private static final long serialVersionUID = 1L;

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
