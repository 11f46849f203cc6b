package id.corpu.xapi.application.forward;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.SecretBox;
import id.corpu.xapi.domain.Json;
import id.corpu.xapi.domain.XapiVersion;
import id.corpu.xapi.domain.forward.Answer;
import id.corpu.xapi.domain.forward.Target;
import id.corpu.xapi.domain.forward.Trouble;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tries a target's connection without sending anything: asks which versions are spoken there, and
 * offers an empty list of statements, which shows whether the key may write.
 */
@ApplicationScoped
@Requires(Permission.MANAGE_LRS)
public class ConnectionTrial {

  @Inject private Database database;
  @Inject private CurrentUser currentUser;
  @Inject private SecretBox box;
  @Inject private Courier courier;

  /**
   * Tries it.
   *
   * @throws NotFound when the institution has no such target
   */
  public Trial of(long id) {
    Progress.Held held =
        database
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            "SELECT "
                                + TargetRows.COLUMNS
                                + ", t.secret FROM xapi_forward_target t"
                                + " WHERE t.id = :id AND t.store_id = :store")
                        .bind("id", id)
                        .bind("store", currentUser.get().institutionId())
                        .map(
                            (row, context) ->
                                new Progress.Held(TargetRows.target(row), row.getBytes("secret")))
                        .findOne())
            .orElseThrow(() -> new NotFound("target"));
    try {
      return trial(Connection.of(held.target(), held.secret(), box), held.target());
    } catch (Trouble trouble) {
      return new Trial(List.of(), false, Optional.of(trouble.code()), trouble.detail());
    }
  }

  private Trial trial(Connection connection, Target target) throws Trouble {
    List<String> versions = versions(courier.about(connection));
    boolean speaksOurs =
        versions.stream().anyMatch(v -> XapiVersion.of(v).equals(Optional.of(target.line())));
    Answer knock = courier.knock(connection);
    if (knock.took(0) || knock.status() == 400) {
      return new Trial(versions, speaksOurs, Optional.empty(), "");
    }
    Trouble trouble = knock.trouble();
    return new Trial(versions, speaksOurs, Optional.of(trouble.code()), trouble.detail());
  }

  private static List<String> versions(Answer about) {
    List<String> versions = new ArrayList<>();
    try {
      JsonNode said = Json.readForeign(about.body());
      said.path("version").forEach(version -> versions.add(version.asText()));
    } catch (JsonProcessingException e) {
      return List.of();
    }
    return versions;
  }
}
