package id.corpu.xapi.rest;

import id.corpu.platform.web.SeparateApi;
import id.corpu.xapi.application.transfer.StatementExport;
import id.corpu.xapi.domain.Credential;
import id.corpu.xapi.domain.Scope;
import id.corpu.xapi.domain.Times;
import id.corpu.xapi.domain.transfer.ExportRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/**
 * A copy of a store as a stream of lines: every statement as stored, voided ones too, oldest first,
 * up to the instant of {@code X-Experience-API-Consistent-Through}. A copy that broke off goes on
 * with {@code after} = id of the last whole line; it is complete when that gives no line.
 */
@Path("export")
@RequestScoped
@SeparateApi
public class ExportResource {

  static final String LINES = "application/x-ndjson";

  @Inject private StatementExport export;
  @Inject private Callers callers;
  @Context private ContainerRequestContext request;
  @Context private HttpHeaders headers;
  @Context private UriInfo uri;

  @GET
  public Response get() {
    Credential caller = callers.with(request, Scope.READ);
    StatementExport.Copy copy =
        export.prepare(caller.storeId(), ExportRequest.of(uri.getQueryParameters()));
    boolean packed = acceptsGzip();
    StreamingOutput lines =
        out -> {
          if (packed) {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out, 65_536)) {
              export.write(copy, gzip);
            }
          } else {
            export.write(copy, out);
          }
        };
    Response.ResponseBuilder answer =
        Response.ok(lines, LINES)
            .header(AnswerHeaders.CONSISTENT, Times.text(copy.through()))
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
            .header(HttpHeaders.CACHE_CONTROL, "no-store");
    return packed ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").build() : answer.build();
  }

  private boolean acceptsGzip() {
    String accepted = headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING);
    return accepted != null
        && accepted
            .toLowerCase(Locale.ROOT)
            .matches("(.*[,\\s])?gzip(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*");
  }
}
