package id.corpu.jp.rest;

import id.corpu.jp.application.simulating.Simulation;
import id.corpu.jp.application.simulating.SimulationResult;
import id.corpu.jp.domain.ActivitySummary;
import id.corpu.jp.domain.Reason;
import id.corpu.platform.errors.NotSignedIn;
import id.corpu.platform.errors.TooLarge;
import id.corpu.platform.security.ApiCaller;
import id.corpu.platform.security.ApiCredentials;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * {@code POST /api/jp/simulations}: what activities would earn under a regulation, without
 * recording anything. Open to whoever is signed in, and to Basic credentials with the scope {@code
 * jp:simulate} or {@code all}.
 */
@Path("jp/simulations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SimulationsResource {

  /** A thousand activities need a quarter of it. */
  private static final int LONGEST = 1 << 20;

  @Inject private Simulation simulation;
  @Inject private ApiCredentials credentials;

  @HeaderParam(HttpHeaders.AUTHORIZATION)
  private String authorization;

  @POST
  public JsonObject simulate(InputStream body) throws IOException {
    if (authorization == null) {
      return answer(simulation.simulate(text(body)));
    }
    ApiCaller caller = credentials.byAuthorization(authorization).orElseThrow(NotSignedIn::new);
    return answer(simulation.simulate(text(body), caller));
  }

  private static String text(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(LONGEST + 1);
    if (bytes.length > LONGEST) {
      throw new TooLarge("BODY_TOO_LARGE", "body");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static JsonObject answer(SimulationResult result) {
    JsonArrayBuilder activities = Json.createArrayBuilder();
    result.activities().forEach(summary -> activities.add(activity(summary)));
    return Json.createObjectBuilder()
        .add("policy", result.policyId())
        .add("total", result.total().toString())
        .add("activities", activities)
        .build();
  }

  private static JsonObject activity(ActivitySummary summary) {
    JsonArrayBuilder reasons = Json.createArrayBuilder();
    summary.reasons().stream().map(Reason::name).forEach(reasons::add);
    return Json.createObjectBuilder()
        .add("credited", summary.credited().toString())
        .add("status", summary.status().name())
        .add("reasons", reasons)
        .add("citation", summary.citation().label())
        .add("arithmetic", summary.arithmetic())
        .build();
  }
}
