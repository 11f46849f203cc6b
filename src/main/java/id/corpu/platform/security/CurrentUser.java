package id.corpu.platform.security;

import id.corpu.platform.errors.NotSignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;

/** The account behind the present request; looked up once a request. */
@Named
@RequestScoped
public class CurrentUser {

  private SecurityContext security;
  private Accounts accounts;
  private Optional<Account> account;

  protected CurrentUser() {}

  @Inject
  public CurrentUser(SecurityContext security, Accounts accounts) {
    this.security = security;
    this.accounts = accounts;
  }

  /** The account, or empty for a caller who is not signed in. */
  public Optional<Account> account() {
    if (account == null) {
      Principal caller = security.getCallerPrincipal();
      account =
          caller == null || !caller.getName().matches("\\d{1,18}")
              ? Optional.empty()
              : accounts.byPersonId(Long.parseLong(caller.getName()));
    }
    return account;
  }

  /**
   * The account of a caller who must be signed in.
   *
   * @throws NotSignedIn when there is none
   */
  public Account get() {
    return account().orElseThrow(NotSignedIn::new);
  }

  /** Puts somebody (or, with null, nobody) in the caller's place for the rest of the request. */
  void is(Account somebody) {
    account = Optional.ofNullable(somebody);
  }

  /** Whether the caller is signed in and holds the permission. */
  public boolean may(Permission permission) {
    return account().map(a -> a.permissions().contains(permission)).orElse(false);
  }

  public boolean isSignedIn() {
    return account().isPresent();
  }
}
