package id.corpu.jp.rest;

import id.corpu.jp.application.rebuild.LedgerRebuild;
import id.corpu.jp.application.rebuild.RebuildState;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.errors.NotSignedIn;
import id.corpu.platform.security.ApiCaller;
import id.corpu.platform.security.ApiCredentials;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * Rebuilding a city's ledgers: {@code POST} with {@code {"year": 2026}} starts it (202), {@code GET
 * latest} says how far it is. Open to a signed-in administrator of JP and to Basic credentials with
 * the scope {@code jp:rebuild} or {@code all}; {@code deploy/rebuild-ledger.sh} calls it.
 */
@Path("jp/rebuilds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RebuildsResource {

  @Inject private LedgerRebuild rebuild;
  @Inject private ApiCredentials credentials;

  @HeaderParam(HttpHeaders.AUTHORIZATION)
  private String authorization;

  @POST
  public Response start(JsonObject body) {
    int year = year(body);
    long id = authorization == null ? rebuild.start(year) : rebuild.start(year, caller());
    JsonObject answer = Json.createObjectBuilder().add("id", id).add("year", year).build();
    return Response.accepted(answer).build();
  }

  @GET
  @Path("latest")
  @Consumes(MediaType.WILDCARD)
  public JsonObject latest() {
    RebuildState state =
        (authorization == null ? rebuild.latest() : rebuild.latest(caller()))
            .orElseThrow(() -> new NotFound("rebuild"));
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", state.id())
            .add("year", state.year())
            .add("state", state.state().name())
            .add("done", state.done())
            .add("total", state.total());
    if (state.digestBefore() != null) {
      json.add("digestBefore", state.digestBefore());
    }
    if (state.digestAfter() != null) {
      json.add("digestAfter", state.digestAfter()).add("equal", state.isEqual());
    }
    return json.build();
  }

  private ApiCaller caller() {
    return credentials.byAuthorization(authorization).orElseThrow(NotSignedIn::new);
  }

  private static int year(JsonObject body) {
    try {
      return body.getJsonNumber("year").intValueExact();
    } catch (NullPointerException | ClassCastException | ArithmeticException e) {
      throw new InvalidInput("YEAR_OUT_OF_RANGE", "year");
    }
  }
}
