package id.corpu.platform.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/**
 * Lets a test in the container call use cases as somebody, within the request that runs the test.
 */
@RequestScoped
public class ActingAs {

  @Inject private CurrentUser currentUser;
  @Inject private Accounts accounts;

  /** From here on the caller is this person, with the roles that the database gives them. */
  public void person(long personId) {
    currentUser.is(accounts.byPersonId(personId).orElseThrow());
  }

  /** From here on nobody is signed in. */
  public void nobody() {
    currentUser.is(null);
  }
}
