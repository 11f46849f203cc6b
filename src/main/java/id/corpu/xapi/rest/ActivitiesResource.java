package id.corpu.xapi.rest;

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

/** What is known of an activity (xAPI Communication 2.5). */
@Path("activities")
@RequestScoped
@SeparateApi
@Produces(MediaType.APPLICATION_JSON)
public class ActivitiesResource {

  @Inject private Descriptions descriptions;
  @Inject private Callers callers;

  @Context private ContainerRequestContext request;
  @Context private UriInfo uri;

  @GET
  public Response get() {
    long store = callers.with(request, Scope.READ, Scope.PROFILE, Scope.DEFINE).storeId();
    Parameters parameters = new Parameters(uri.getQueryParameters());
    parameters.onlyKnown(Set.of("activityId"));
    XapiVersion version = (XapiVersion) request.getProperty(Door.VERSION);
    String iri = new ShelfParameters(parameters, version).activity("XAPI-00250");
    return DocumentAnswers.json(descriptions.activity(store, iri)).build();
  }
}
