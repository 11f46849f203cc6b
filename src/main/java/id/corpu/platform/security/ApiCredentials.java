package id.corpu.platform.security;

import java.util.Optional;

/** Where endpoints find who calls with Basic credentials; {@code xapi} implements it. */
public interface ApiCredentials {

  /**
   * The caller behind an {@code Authorization} header, or empty when it is missing, wrong, expired
   * or revoked.
   */
  Optional<ApiCaller> byAuthorization(String header);
}
