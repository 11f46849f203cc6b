package id.corpu.xapi.rest;

import id.corpu.platform.web.SeparateApi;
import id.corpu.xapi.domain.XapiVersion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Which versions are spoken here (xAPI Communication 2.8). */
@Path("about")
@RequestScoped
@SeparateApi
public class AboutResource {

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public String about() {
    return Arrays.stream(XapiVersion.values())
        .map(line -> '"' + line.spoken() + '"')
        .collect(Collectors.joining(",", "{\"version\":[", "]}"));
  }
}
