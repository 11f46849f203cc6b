package id.corpu.platform.web;

import id.corpu.platform.errors.CorpuException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Says a refusal to a program: status, {@code code}, details and a sentence in the caller's
 * language.
 */
@Provider
public class CorpuExceptionMapper implements ExceptionMapper<CorpuException> {

  @Inject private ErrorTexts texts;

  @Override
  public Response toResponse(CorpuException refusal) {
    Map<String, Object> body = new LinkedHashMap<>(refusal.details());
    body.put("code", refusal.code());
    body.put("message", texts.of(refusal));
    return Response.status(refusal.status())
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(body)
        .build();
  }
}
