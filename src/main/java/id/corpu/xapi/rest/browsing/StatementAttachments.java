package id.corpu.xapi.rest.browsing;

import id.corpu.platform.errors.NotFound;
import id.corpu.xapi.application.browsing.StatementLooking;
import id.corpu.xapi.domain.check.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/**
 * Hands out the data of an attachment as a file to keep. They are anybody's, so they are never
 * given a type that a browser would open on the portal's own origin.
 */
@Path("lrs/pernyataan/{id}/lampiran/{sha2}")
@RequestScoped
public class StatementAttachments {

  @Inject private StatementLooking looking;

  @GET
  public Response file(@PathParam("id") String id, @PathParam("sha2") String sha2) {
    if (!Formats.isUuid(id) || !sha2.matches("[0-9a-fA-F]{56,128}")) {
      throw new NotFound("attachment");
    }
    return Response.ok(
            looking.attachment(UUID.fromString(id), sha2), MediaType.APPLICATION_OCTET_STREAM_TYPE)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"lampiran-" + sha2.substring(0, 12) + ".bin\"")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .build();
  }
}
