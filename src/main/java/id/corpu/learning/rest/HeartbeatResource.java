package id.corpu.learning.rest;

import id.corpu.learning.application.ActivityFinishing;
import id.corpu.learning.application.StudyTime;
import id.corpu.learning.application.StudyTime.Beat;
import id.corpu.learning.application.StudyTime.Tally;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/**
 * The player's heartbeat: {@code {visit, activeSeconds, place, leaving}}. Active seconds are the
 * visit's total, so that a repeated beat changes nothing and a lost one is made good by the next.
 */
@Path("learning")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HeartbeatResource {

  private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
  private static final int A_DAY = 86_400;
  private static final int LONGEST_PLACE = 1_000_000;

  @Inject private StudyTime studyTime;
  @Inject private ActivityFinishing finishing;

  /**
   * @return {@code {studiedSeconds, loadSeconds}} of the course after the beat
   */
  @POST
  @Path("heartbeats")
  public JsonObject beat(String json) {
    JsonBody body = new JsonBody(json);
    Tally tally =
        studyTime.beat(
            new Beat(
                body.uuid("visit"),
                body.number("activeSeconds", A_DAY),
                body.number("place", LONGEST_PLACE),
                body.flag("leaving")));
    return BUILDERS
        .createObjectBuilder()
        .add("studiedSeconds", tally.studiedSeconds())
        .add("loadSeconds", tally.loadSeconds())
        .build();
  }

  /** Marks a video as done: {@code {course, activity, percent}}; again changes nothing. */
  @POST
  @Path("watched")
  public void watched(String json) {
    JsonBody body = new JsonBody(json);
    finishing.finish(body.text("course"), body.text("activity"), body.number("percent", 100));
  }
}
