package id.corpu.xapi.rest;

import id.corpu.platform.web.SeparateApi;
import id.corpu.xapi.application.ReceivingLimits;
import id.corpu.xapi.domain.FormRequest;
import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.VersionNegotiation;
import id.corpu.xapi.domain.XapiVersion;
import id.corpu.xapi.domain.check.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Unpacks requests of browsers that can send nothing but a form (xAPI Communication 1.3, alternate
 * request syntax), before anything else looks at them. 2.0 no longer has it.
 */
@Provider
@PreMatching
@ApplicationScoped
@SeparateApi
public class AlternateRequest implements ContainerRequestFilter {

  private static final String METHOD = "method";

  /** Form encoding takes up to three bytes for one. */
  private static final int ENCODED = 3;

  @Inject private ReceivingLimits limits;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    MultivaluedMap<String, String> query = request.getUriInfo().getQueryParameters();
    if (!request.getMethod().equals(HttpMethod.POST) || !query.containsKey(METHOD)) {
      return;
    }
    if (query.size() > 1 || query.get(METHOD).size() > 1) {
      throw FormRequest.refused("Beside method, all parameters stand in the form.");
    }
    FormRequest form = FormRequest.of(query.getFirst(METHOD), form(request));
    form.headers().forEach(request.getHeaders()::putSingle);
    refuseTwo(request.getHeaderString(VersionNegotiation.HEADER));
    request.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
    request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, form.contentType());
    request.setMethod(form.method());
    request.setRequestUri(
        request.getUriInfo().getRequestUriBuilder().replaceQuery(form.query()).build());
    request.setEntityStream(
        new ByteArrayInputStream(form.content().getBytes(StandardCharsets.UTF_8)));
  }

  private static void refuseTwo(String version) {
    if (Optional.ofNullable(version)
        .flatMap(XapiVersion::of)
        .filter(XapiVersion::isTwo)
        .isPresent()) {
      throw FormRequest.refused("xAPI 2.0 has no alternate request syntax.");
    }
  }

  private String form(ContainerRequestContext request) throws IOException {
    MediaType type = request.getMediaType();
    if (type == null || !type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
      throw FormRequest.refused("The body has to be a form.");
    }
    int most = limits.bytes().statements();
    byte[] body = request.getEntityStream().readNBytes(most * ENCODED + 1);
    if (body.length > most * ENCODED) {
      throw new Refusal(413, new Finding("TOO_LARGE", "XAPI-00328", "$", "The form is too large."));
    }
    return new String(body, StandardCharsets.UTF_8);
  }
}
