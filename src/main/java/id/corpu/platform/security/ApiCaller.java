package id.corpu.platform.security;

import java.util.Set;

/**
 * Another tool that calls an endpoint with a credential.
 *
 * @param key public half of the credential
 * @param label what people call it
 * @param institutionId the city whose data it may touch
 * @param scopes what it may do, such as {@code jp:simulate}; {@code all} includes everything
 */
public record ApiCaller(String key, String label, long institutionId, Set<String> scopes) {

  public boolean may(String scope) {
    return scopes.contains("all") || scopes.contains(scope);
  }
}
