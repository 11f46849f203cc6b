package id.corpu.learning.rest;

import id.corpu.learning.application.QuizSubmission;
import id.corpu.learning.application.QuizTaking;
import id.corpu.learning.domain.Marking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers of a quiz, saved one by one, and its submission. A try is handed in once (409). */
@Path("learning")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class QuizResource {

  @Inject private QuizTaking taking;
  @Inject private QuizSubmission submission;

  /** Saves {@code {attempt, question, options}}; saving again replaces. */
  @PUT
  @Path("answers")
  public void answer(String json) {
    JsonBody body = new JsonBody(json);
    taking.answer(body.uuid("attempt"), body.text("question"), body.texts("options"));
  }

  /**
   * Hands a try in, with {@code {answers: {question: [option]}}} that were not yet saved.
   *
   * @return {@code {percent, correct, passed}}
   */
  @POST
  @Path("attempts/{attempt}/submission")
  public JsonObject submit(@PathParam("attempt") String attempt, String json) {
    Map<String, Set<String>> answers =
        new JsonBody(json)
            .object("answers").entrySet().stream()
                .collect(
                    Collectors.toMap(
                        Map.Entry::getKey, e -> JsonBody.texts(e.getValue(), "answers")));
    Marking marking = submission.submit(JsonBody.uuid(attempt, "attempt"), answers);
    return Json.createObjectBuilder()
        .add("percent", marking.percent())
        .add("correct", marking.correct())
        .add("passed", marking.passed())
        .build();
  }
}
