package id.corpu.jp.rest;

import id.corpu.jp.application.claims.ClaimWriting;
import id.corpu.jp.application.claims.GroupWriting;
import id.corpu.jp.domain.claims.ClaimDraft;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.errors.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What is typed into a claim, as it is typed: {@code PUT jp/claims/{id}/draft}, of a group claim
 * {@code PUT jp/claims/groups/{id}/draft}, with the fields of the form as an object of texts. The
 * same again changes nothing.
 */
@Path("jp/claims")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ClaimDraftsResource {

  @Inject private ClaimWriting writing;
  @Inject private GroupWriting groups;

  @PUT
  @Path("{id}/draft")
  public void save(@PathParam("id") String id, JsonObject body) {
    writing.save(uuid(id), new ClaimDraft(texts(body)));
  }

  @PUT
  @Path("groups/{id}/draft")
  public void saveGroup(@PathParam("id") String id, JsonObject body) {
    groups.jot(uuid(id), new ClaimDraft(texts(body)));
  }

  private static Map<String, String> texts(JsonObject body) {
    if (body == null) {
      throw new InvalidInput("CLAIM_TOO_LONG", "body");
    }
    Map<String, String> typed = new TreeMap<>();
    body.forEach(
        (field, value) -> {
          if (value instanceof JsonString text) {
            typed.put(field, text.getString());
          }
        });
    return typed;
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new NotFound("claim");
    }
  }
}
