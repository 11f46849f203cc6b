package id.corpu.xapi.rest;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.platform.web.SeparateApi;
import id.corpu.xapi.application.Descriptions;
import id.corpu.xapi.domain.Parameters;
import id.corpu.xapi.domain.Scope;
import id.corpu.xapi.domain.XapiVersion;
import id.corpu.xapi.domain.document.ShelfParameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;

/** What is known of an agent, as a Person (xAPI Communication 2.4). */
@Path("agents")
@RequestScoped
@SeparateApi
@Produces(MediaType.APPLICATION_JSON)
public class AgentsResource {

  @Inject private Descriptions descriptions;
  @Inject private Callers callers;

  @Context private ContainerRequestContext request;
  @Context private UriInfo uri;

  @GET
  public Response get() {
    long store = callers.with(request, Scope.READ, Scope.PROFILE).storeId();
    Parameters parameters = new Parameters(uri.getQueryParameters());
    parameters.onlyKnown(Set.of("agent"));
    XapiVersion version = (XapiVersion) request.getProperty(Door.VERSION);
    JsonNode agent = new ShelfParameters(parameters, version).agentObject("XAPI-00243");
    return DocumentAnswers.json(descriptions.person(store, agent)).build();
  }
}
