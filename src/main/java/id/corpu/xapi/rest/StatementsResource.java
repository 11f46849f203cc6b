package id.corpu.xapi.rest;

import id.corpu.platform.web.SeparateApi;
import id.corpu.xapi.application.CredentialCheck;
import id.corpu.xapi.application.StatementReading;
import id.corpu.xapi.application.StatementReceiving;
import id.corpu.xapi.domain.Credential;
import id.corpu.xapi.domain.Page;
import id.corpu.xapi.domain.Parameters;
import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.Scope;
import id.corpu.xapi.domain.StatementFormat;
import id.corpu.xapi.domain.Times;
import id.corpu.xapi.domain.check.Finding;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The statement resource (xAPI Communication 2.1). */
@Path("statements")
@RequestScoped
@SeparateApi
@Produces(MediaType.APPLICATION_JSON)
public class StatementsResource {

  @Inject private StatementReceiving receiving;
  @Inject private StatementReading reading;
  @Inject private CredentialCheck credentials;

  @Inject
  @ConfigProperty(name = "corpu.xapi.max-body", defaultValue = "10485760")
  private int maxBody;

  @Context private ContainerRequestContext request;
  @Context private HttpHeaders headers;
  @Context private UriInfo uri;

  @POST
  public Response post(InputStream body) throws IOException {
    Credential caller = caller(Scope.WRITE);
    new Parameters(uri.getQueryParameters()).onlyKnown(Set.of());
    List<UUID> ids = receiving.post(Body.read(body, headers, maxBody), caller);
    return answer(
        ids.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(",", "[", "]")));
  }

  @PUT
  public Response put(InputStream body) throws IOException {
    Credential caller = caller(Scope.WRITE);
    Parameters parameters = new Parameters(uri.getQueryParameters());
    parameters.onlyKnown(Set.of("statementId"));
    Optional<UUID> id = parameters.uuid("statementId");
    if (id.isEmpty()) {
      throw Refusal.bad("MISSING", "XAPI-00145", "statementId", "statementId is missing.");
    }
    receiving.put(id.get(), Body.read(body, headers, maxBody), caller);
    return Response.noContent().build();
  }

  @GET
  public Response get() {
    Credential caller = caller(Scope.READ, Scope.READ_MINE);
    request.setProperty(AnswerHeaders.CONSISTENT, Times.text(reading.consistentThrough()));
    Parameters parameters = new Parameters(uri.getQueryParameters());
    StatementFormat format = parameters.format();
    String languages = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
    parameters.truth("attachments");
    Optional<UUID> id = parameters.single("statementId");
    Optional<UUID> voided = parameters.single("voidedStatementId");
    if (id.isPresent() || voided.isPresent()) {
      String statement = reading.single(id.or(() -> voided).get(), id.isEmpty(), caller);
      return answer(format.of(statement, languages));
    }
    Page page = reading.page(parameters.query(), caller);
    String statements =
        page.statements().stream()
            .map(statement -> format.of(statement, languages))
            .collect(Collectors.joining(",", "{\"statements\":[", "],\"more\":\""));
    return answer(statements + page.cursor().map(this::more).orElse("") + "\"}");
  }

  /** The same request with the cursor of the next page, as a path of this host. */
  private String more(long cursor) {
    URI next = uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build();
    return next.getRawPath() + "?" + next.getRawQuery();
  }

  private Credential caller(Scope... anyOf) {
    Credential caller = (Credential) request.getProperty(Door.CALLER);
    if (Arrays.stream(anyOf).noneMatch(caller::may)) {
      credentials.refused(caller.key(), "SCOPE");
      throw new Refusal(
          403,
          new Finding(
              "SCOPE_MISSING",
              "XAPI-00327",
              HttpHeaders.AUTHORIZATION,
              "The credential lacks the scope " + anyOf[0].text() + "."));
    }
    return caller;
  }

  private static Response answer(String json) {
    return Response.ok(json, MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8")).build();
  }
}
