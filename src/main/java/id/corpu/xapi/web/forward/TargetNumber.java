package id.corpu.xapi.web.forward;

import id.corpu.platform.errors.NotFound;
import id.corpu.platform.web.Pages;

/** Which target an address is about. */
final class TargetNumber {

  private TargetNumber() {}

  /**
   * The number in the address.
   *
   * @throws NotFound when it is none
   */
  static long ofAddress() {
    String typed = Pages.parameter("tujuan");
    if (typed == null || !typed.matches("\\d{1,18}")) {
      throw new NotFound("target");
    }
    return Long.parseLong(typed);
  }
}
