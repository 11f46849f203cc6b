package id.corpu.xapi.rest;

import id.corpu.platform.web.SeparateApi;
import id.corpu.xapi.application.CredentialCheck;
import id.corpu.xapi.domain.Credential;
import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.VersionNegotiation;
import id.corpu.xapi.domain.XapiVersion;
import id.corpu.xapi.domain.check.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** Lets in who brings a working credential and speaks a known version; remembers who it is. */
@Provider
@ApplicationScoped
@SeparateApi
public class Door implements ContainerRequestFilter {

  /** Request property with the {@link Credential}. */
  static final String CALLER = "corpu.xapi.caller";

  /** Request property with the {@link id.corpu.xapi.domain.XapiVersion} that is spoken. */
  static final String VERSION = "corpu.xapi.version";

  @Inject private CredentialCheck credentials;
  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    String version = request.getHeaderString(VersionNegotiation.HEADER);
    Optional.ofNullable(version)
        .flatMap(XapiVersion::of)
        .ifPresent(v -> request.setProperty(VERSION, v));
    if (resource.getResourceClass().isAnnotationPresent(Open.class)) {
      return;
    }
    Credential caller =
        credentials
            .credential(request.getHeaderString(HttpHeaders.AUTHORIZATION))
            .orElseThrow(Door::nobody);
    request.setProperty(VERSION, VersionNegotiation.negotiate(version));
    request.setProperty(CALLER, caller);
  }

  static Refusal nobody() {
    return new Refusal(
        401,
        new Finding(
            "NOT_AUTHENTICATED",
            "XAPI-00334",
            HttpHeaders.AUTHORIZATION,
            "A working credential is needed."));
  }
}
