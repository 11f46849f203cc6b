package id.corpu.xapi.domain.multipart;

import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.check.Finding;

/** The refusals of bodies of several parts. */
final class Broken {

  private Broken() {}

  static Refusal body(String message) {
    return Refusal.bad("MULTIPART_BROKEN", "XAPI-00130", "$", message);
  }

  static Refusal tooLarge(String what, long most) {
    return new Refusal(
        413,
        new Finding("TOO_LARGE", "XAPI-00328", "$", what + " has more than " + most + " bytes."));
  }
}
