package id.corpu.xapi.rest;

import id.corpu.xapi.application.ReceivingLimits;
import id.corpu.xapi.domain.FormRequest;
import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.VersionNegotiation;
import id.corpu.xapi.domain.XapiVersion;
import id.corpu.xapi.domain.check.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Unpacks requests of browsers that can send nothing but a form (xAPI Communication 1.3, alternate
 * request syntax), before anything else looks at them. 2.0 no longer has it.
 */
@ApplicationScoped
public class AlternateRequest {

  private static final String METHOD = "method";

  /** Form encoding takes up to three bytes for one. */
  private static final int ENCODED = 3;

  private ReceivingLimits limits;

  protected AlternateRequest() {}

  @Inject
  public AlternateRequest(ReceivingLimits limits) {
    this.limits = limits;
  }

  /** The request that the form stands for, or the same when it is none. */
  HttpServletRequest unpacked(HttpServletRequest request) throws IOException {
    if (!request.getMethod().equals(HttpMethod.POST) || request.getQueryString() == null) {
      return request;
    }
    Map<String, List<String>> query = QueryString.of(request.getQueryString());
    if (!query.containsKey(METHOD)) {
      return request;
    }
    if (query.size() > 1 || query.get(METHOD).size() > 1) {
      throw FormRequest.refused("Beside method, all parameters stand in the form.");
    }
    FormRequest form = FormRequest.of(query.get(METHOD).get(0), form(request));
    HttpServletRequest meant = new FormCall(request, form);
    refuseTwo(meant.getHeader(VersionNegotiation.HEADER));
    return meant;
  }

  private static void refuseTwo(String version) {
    if (Optional.ofNullable(version)
        .flatMap(XapiVersion::of)
        .filter(XapiVersion::isTwo)
        .isPresent()) {
      throw FormRequest.refused("xAPI 2.0 has no alternate request syntax.");
    }
  }

  private String form(HttpServletRequest request) throws IOException {
    MediaType type = Body.type(request.getContentType());
    if (type == null || !type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
      throw FormRequest.refused("The body has to be a form.");
    }
    int most = limits.bytes().statements();
    byte[] body = request.getInputStream().readNBytes(most * ENCODED + 1);
    if (body.length > most * ENCODED) {
      throw new Refusal(413, new Finding("TOO_LARGE", "XAPI-00328", "$", "The form is too large."));
    }
    return new String(body, StandardCharsets.UTF_8);
  }
}
