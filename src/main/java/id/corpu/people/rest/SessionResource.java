package id.corpu.people.rest;

import id.corpu.platform.errors.NotSignedIn;
import id.corpu.platform.security.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/**
 * Signing in from a page whose session has ended, so that nothing on it is lost. The same checks
 * and the same lock-out as the sign-in page; the session gets a new id.
 */
@Path("session")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {

  @Inject private SecurityContext security;
  @Inject private CurrentUser currentUser;

  /**
   * @param body {@code {name, password}}
   * @return {@code {person}}: the UUID of who is signed in now
   * @throws NotSignedIn when name and password do not fit or the account is locked
   */
  @POST
  public JsonObject signIn(
      JsonObject body, @Context HttpServletRequest request, @Context HttpServletResponse response) {
    AuthenticationStatus status =
        security.authenticate(
            request,
            response,
            AuthenticationParameters.withParams()
                .credential(
                    new UsernamePasswordCredential(text(body, "name"), text(body, "password"))));
    if (status != AuthenticationStatus.SUCCESS) {
      throw new NotSignedIn();
    }
    request.getSession();
    request.changeSessionId();
    return Json.createObjectBuilder()
        .add("person", currentUser.get().personUuid().toString())
        .build();
  }

  private static String text(JsonObject body, String field) {
    return body != null && body.get(field) instanceof JsonString text ? text.getString() : "";
  }
}
