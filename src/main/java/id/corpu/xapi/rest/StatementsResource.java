package id.corpu.xapi.rest;

import id.corpu.platform.web.SeparateApi;
import id.corpu.xapi.application.AttachmentReading;
import id.corpu.xapi.application.ReceivingLimits;
import id.corpu.xapi.application.StatementReading;
import id.corpu.xapi.application.StatementReceiving;
import id.corpu.xapi.domain.Credential;
import id.corpu.xapi.domain.Members;
import id.corpu.xapi.domain.Page;
import id.corpu.xapi.domain.Parameters;
import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.Scope;
import id.corpu.xapi.domain.StatementFormat;
import id.corpu.xapi.domain.StatementKey;
import id.corpu.xapi.domain.Times;
import id.corpu.xapi.domain.XapiVersion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The statement resource (xAPI Communication 2.1). */
@Path("statements")
@RequestScoped
@SeparateApi
public class StatementsResource {

  private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8");
  private static final String SINGLE = "statementId";
  private static final String VOIDED = "voidedStatementId";

  @Inject private StatementReceiving receiving;
  @Inject private ReceivingLimits limits;
  @Inject private StatementReading reading;
  @Inject private AttachmentReading attachments;
  @Inject private Callers callers;

  @Context private ContainerRequestContext request;
  @Context private HttpHeaders headers;
  @Context private UriInfo uri;

  @POST
  public Response post(InputStream body) throws IOException {
    Credential caller = caller(Scope.WRITE);
    new Parameters(uri.getQueryParameters()).onlyKnown(Set.of());
    List<UUID> ids = receiving.post(Body.read(body, headers, limits.bytes()), version(), caller);
    return Response.ok(
            ids.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(",", "[", "]")),
            JSON)
        .build();
  }

  @PUT
  public Response put(InputStream body) throws IOException {
    Credential caller = caller(Scope.WRITE);
    Parameters parameters = new Parameters(uri.getQueryParameters());
    parameters.onlyKnown(Set.of(SINGLE));
    Optional<UUID> id = parameters.uuid(SINGLE);
    if (id.isEmpty()) {
      throw Refusal.bad("MISSING", "XAPI-00145", SINGLE, "statementId is missing.");
    }
    receiving.put(id.get(), Body.read(body, headers, limits.bytes()), version(), caller);
    return Response.noContent().build();
  }

  @GET
  public Response get() {
    Credential caller = caller(Scope.READ, Scope.READ_MINE);
    request.setProperty(AnswerHeaders.CONSISTENT, Times.text(reading.consistentThrough()));
    Parameters parameters = new Parameters(uri.getQueryParameters());
    StatementFormat format = parameters.format();
    String languages = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
    boolean withData = parameters.truth("attachments");
    Optional<UUID> id = parameters.single(SINGLE);
    Optional<UUID> voided = parameters.single(VOIDED);
    if (id.isPresent() || voided.isPresent()) {
      Page.Row row = reading.single(id.or(() -> voided).get(), id.isEmpty(), caller);
      Response.ResponseBuilder answer =
          answer(format.of(row.json(), languages), withData, List.of(row));
      if (version().isTwo()) {
        answer.lastModified(Date.from(StatementKey.storedOf(row.key())));
      }
      return answer.build();
    }
    Page page = reading.page(parameters.query(), caller);
    String statements =
        page.rows().stream()
            .map(row -> format.of(row.json(), languages))
            // jXAPI knows a page with attachments by the space before the bracket
            .collect(Collectors.joining(",", "{\"statements\": [", "],\"more\":"));
    String more = page.cursor().map(this::more).orElse("");
    return answer(statements + Members.quoted(more) + "}", withData, page.rows()).build();
  }

  private Response.ResponseBuilder answer(String json, boolean withData, List<Page.Row> rows) {
    if (!withData) {
      return Response.ok(json, JSON);
    }
    List<Long> keys = rows.stream().map(Page.Row::key).toList();
    MixedAnswer mixed = new MixedAnswer(json, attachments.of(keys), attachments);
    return Response.ok(mixed).header(HttpHeaders.CONTENT_TYPE, mixed.contentType());
  }

  private XapiVersion version() {
    return (XapiVersion) request.getProperty(Door.VERSION);
  }

  /** The same request with the cursor of the next page, as a path of this host. */
  private String more(long cursor) {
    URI next = uri.getRequestUriBuilder().replaceQueryParam(Parameters.MORE, cursor).build();
    return next.getRawPath() + "?" + next.getRawQuery();
  }

  private Credential caller(Scope... anyOf) {
    return callers.with(request, anyOf);
  }
}
