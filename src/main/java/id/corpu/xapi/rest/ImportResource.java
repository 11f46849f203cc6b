package id.corpu.xapi.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.corpu.platform.web.SeparateApi;
import id.corpu.xapi.application.transfer.ToolTransfers;
import id.corpu.xapi.application.transfer.Transfer;
import id.corpu.xapi.application.transfer.TransferFindings;
import id.corpu.xapi.domain.Credential;
import id.corpu.xapi.domain.Json;
import id.corpu.xapi.domain.Parameters;
import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * Takes a file of statements, one a line, plain or gzip: 202 and the address where its progress is
 * told. {@code dry=true} only checks; {@code authority=keep} leaves the authorities that statements
 * name and needs the scope {@code all}. One import of a store runs at a time.
 */
@Path("import")
@RequestScoped
@SeparateApi
public class ImportResource {

  private static final int SHOWN = 100;
  private static final String AUTHORITY = "authority";

  @Inject private ToolTransfers transfers;
  @Inject private Callers callers;
  @Context private ContainerRequestContext request;
  @Context private HttpHeaders headers;
  @Context private UriInfo uri;

  @POST
  public Response post(InputStream body) {
    Parameters parameters = new Parameters(uri.getQueryParameters());
    parameters.onlyKnown(Set.of("dry", AUTHORITY));
    String authority = parameters.text(AUTHORITY).orElse("own");
    if (!Set.of("own", "keep").contains(authority)) {
      throw Refusal.bad("WRONG_PARAMETER", "", AUTHORITY, "One of own, keep is expected.");
    }
    boolean keeps = authority.equals("keep");
    Credential caller = callers.with(request, keeps ? Scope.ALL : Scope.WRITE);
    checkType();
    Transfer taken = transfers.take(caller, body, parameters.truth("dry"), keeps);
    return Response.accepted(text(taken))
        .type(MediaType.APPLICATION_JSON_TYPE)
        .location(uri.getAbsolutePathBuilder().path(taken.uuid().toString()).build())
        .build();
  }

  /** Stores what a dry run has checked, or goes on with what failed. */
  @POST
  @Path("{id}")
  public Response run(@PathParam("id") UUID id) {
    Credential caller = callers.with(request, Scope.WRITE);
    if (transfers.one(caller, id).authority().keepsGiven()) {
      callers.with(request, Scope.ALL);
    }
    return Response.accepted(text(transfers.run(caller, id)))
        .type(MediaType.APPLICATION_JSON_TYPE)
        .build();
  }

  /** How far it is, and the first reasons of refused lines. */
  @GET
  @Path("{id}")
  public Response get(@PathParam("id") UUID id) {
    Credential caller = callers.with(request, Scope.WRITE);
    return Response.ok(text(transfers.one(caller, id)), MediaType.APPLICATION_JSON_TYPE).build();
  }

  private void checkType() {
    MediaType type = headers.getMediaType();
    String given =
        type == null ? "" : (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT);
    if (!Set.of(ExportResource.LINES, "application/gzip", "application/octet-stream")
        .contains(given)) {
      throw Refusal.bad(
          "CONTENT_TYPE", "", HttpHeaders.CONTENT_TYPE, ExportResource.LINES + " is expected.");
    }
  }

  private String text(Transfer transfer) {
    ObjectNode json =
        Json.MAPPER
            .createObjectNode()
            .put("id", transfer.uuid().toString())
            .put("state", transfer.state().name())
            .put("lines", transfer.line())
            .put("stored", transfer.stored())
            .put("known", transfer.known())
            .put("refused", transfer.refused())
            .put("percent", transfer.percent());
    if (transfer.problem() != null) {
      json.put("problem", transfer.problem());
    }
    ArrayNode errors = json.putArray("errors");
    for (TransferFindings.Row row : transfers.findings(transfer, SHOWN)) {
      errors
          .addObject()
          .put("line", row.line())
          .put("id", row.statementId() == null ? null : row.statementId().toString())
          .put("code", row.finding().code())
          .put("requirement", row.finding().requirement())
          .put("path", row.finding().path())
          .put("message", row.finding().message());
    }
    return Json.write(json);
  }
}
