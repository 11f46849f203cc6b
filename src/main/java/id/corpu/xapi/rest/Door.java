package id.corpu.xapi.rest;

import id.corpu.xapi.application.CredentialCheck;
import id.corpu.xapi.domain.Credential;
import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.VersionNegotiation;
import id.corpu.xapi.domain.XapiVersion;
import id.corpu.xapi.domain.check.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;

/** Lets in who brings a working credential and speaks a known version; remembers who it is. */
@ApplicationScoped
public class Door {

  /** Request attribute with the {@link Credential}. */
  static final String CALLER = "corpu.xapi.caller";

  /** Request attribute with the {@link id.corpu.xapi.domain.XapiVersion} that is spoken. */
  static final String VERSION = "corpu.xapi.version";

  /** Which versions are spoken is told to everybody (xAPI Communication 2.8). */
  private static final String OPEN = "/xapi/about";

  /** No part of xAPI, so that it has no version; browsers' event sources cannot name one either. */
  private static final String OF_OUR_OWN = "/xapi/live";

  private CredentialCheck credentials;

  protected Door() {}

  @Inject
  public Door(CredentialCheck credentials) {
    this.credentials = credentials;
  }

  /**
   * Admits a call.
   *
   * @throws Refusal 401 without a working credential, 400 without a version that is spoken here
   */
  void admit(HttpServletRequest request) {
    String version = request.getHeader(VersionNegotiation.HEADER);
    Optional.ofNullable(version)
        .flatMap(XapiVersion::of)
        .ifPresent(v -> request.setAttribute(VERSION, v));
    if (Answers.pathOf(request).equals(OPEN)) {
      return;
    }
    Credential caller =
        credentials
            .credential(request.getHeader(HttpHeaders.AUTHORIZATION))
            .orElseThrow(Door::nobody);
    if (!Answers.pathOf(request).equals(OF_OUR_OWN)) {
      request.setAttribute(VERSION, VersionNegotiation.negotiate(version));
    }
    request.setAttribute(CALLER, caller);
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
