package id.corpu.xapi.rest;

import id.corpu.xapi.domain.FormRequest;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The request that a form stands for. */
final class FormCall extends HttpServletRequestWrapper {

  private final FormRequest form;
  private final byte[] content;
  private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  FormCall(HttpServletRequest request, FormRequest form) {
    super(request);
    this.form = form;
    this.content = form.content().getBytes(StandardCharsets.UTF_8);
    Collections.list(request.getHeaderNames())
        .forEach(name -> headers.put(name, request.getHeader(name)));
    headers.putAll(form.headers());
    headers.put(HttpHeaders.CONTENT_LENGTH, Integer.toString(content.length));
    headers.put(HttpHeaders.CONTENT_TYPE, form.contentType());
  }

  @Override
  public String getMethod() {
    return form.method();
  }

  @Override
  public String getQueryString() {
    return form.query();
  }

  @Override
  public String getHeader(String name) {
    return headers.get(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    String value = headers.get(name);
    return Collections.enumeration(value == null ? List.of() : List.of(value));
  }

  @Override
  public Enumeration<String> getHeaderNames() {
    return Collections.enumeration(headers.keySet());
  }

  @Override
  public String getContentType() {
    return form.contentType();
  }

  @Override
  public int getContentLength() {
    return content.length;
  }

  @Override
  public long getContentLengthLong() {
    return content.length;
  }

  @Override
  public ServletInputStream getInputStream() {
    return new BodyStream(new ByteArrayInputStream(content));
  }

  @Override
  public BufferedReader getReader() {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }
}
