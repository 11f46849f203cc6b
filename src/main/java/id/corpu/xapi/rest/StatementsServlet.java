package id.corpu.xapi.rest;

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
import id.corpu.xapi.domain.multipart.Delivery;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The statement resource (xAPI Communication 2.1). */
@WebServlet(urlPatterns = {"/xapi/statements", "/xapi/statements/"})
public class StatementsServlet extends ToolServlet {

  private static final long serialVersionUID = 1L;
  private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8");
  private static final String SINGLE = "statementId";
  private static final String VOIDED = "voidedStatementId";

  @Inject private transient StatementReceiving receiving;
  @Inject private transient ReceivingLimits limits;
  @Inject private transient StatementReading reading;
  @Inject private transient AttachmentReading attachments;

  @Override
  Response answer(HttpServletRequest call) throws IOException {
    return switch (call.getMethod()) {
      case "GET", "HEAD" -> get(call);
      case "POST" -> post(call);
      case "PUT" -> put(call);
      default -> throw notAllowed("GET", "HEAD", "POST", "PUT");
    };
  }

  private Response post(HttpServletRequest call) throws IOException {
    Credential caller = caller(call, Scope.WRITE);
    parameters(call).onlyKnown(Set.of());
    List<UUID> ids = receiving.post(body(call), version(call), caller);
    return Response.ok(
            ids.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(",", "[", "]")),
            JSON)
        .build();
  }

  private Response put(HttpServletRequest call) throws IOException {
    Credential caller = caller(call, Scope.WRITE);
    Parameters parameters = parameters(call);
    parameters.onlyKnown(Set.of(SINGLE));
    Optional<UUID> id = parameters.uuid(SINGLE);
    if (id.isEmpty()) {
      throw Refusal.bad("MISSING", "XAPI-00145", SINGLE, "statementId is missing.");
    }
    receiving.put(id.get(), body(call), version(call), caller);
    return Response.noContent().build();
  }

  private Delivery body(HttpServletRequest call) throws IOException {
    return Body.read(call.getInputStream(), call.getContentType(), limits.bytes());
  }

  private Response get(HttpServletRequest call) {
    Credential caller = caller(call, Scope.READ, Scope.READ_MINE);
    Parameters parameters = parameters(call);
    StatementFormat format = parameters.format();
    String languages = call.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    boolean withData = parameters.truth("attachments");
    Optional<UUID> id = parameters.single(SINGLE);
    Optional<UUID> voided = parameters.single(VOIDED);
    if (id.isPresent() || voided.isPresent()) {
      Page.Row row = reading.single(id.or(() -> voided).get(), id.isEmpty(), caller);
      Response.ResponseBuilder answer =
          answer(format.of(row.json(), languages), withData, List.of(row));
      if (version(call).isTwo()) {
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
    String more = page.cursor().map(cursor -> more(call, cursor)).orElse("");
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

  /** The same request with the cursor of the next page, as a path of this host. */
  private static String more(HttpServletRequest call, long cursor) {
    String filters =
        call.getQueryString() == null
            ? ""
            : Arrays.stream(call.getQueryString().split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith(Parameters.MORE + "="))
                .map(pair -> pair + "&")
                .collect(Collectors.joining());
    return call.getRequestURI() + "?" + filters + Parameters.MORE + "=" + cursor;
  }
}
