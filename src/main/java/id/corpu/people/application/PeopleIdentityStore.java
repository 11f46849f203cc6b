package id.corpu.people.application;

import id.corpu.platform.security.AuditTrail;
import id.corpu.platform.security.CallerAddress;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import java.util.Set;

/**
 * Checks a sign-in against the people tables; the caller's name is then the person's key. An
 * address from which too many were refused is not heard at all for a while.
 */
@ApplicationScoped
@OpenUseCase("signs people in")
public class PeopleIdentityStore implements IdentityStore {

  private SigningIn signingIn;
  private SignInAddresses addresses;
  private CallerAddress caller;
  private AuditTrail audit;

  protected PeopleIdentityStore() {}

  @Inject
  public PeopleIdentityStore(
      SigningIn signingIn, SignInAddresses addresses, CallerAddress caller, AuditTrail audit) {
    this.signingIn = signingIn;
    this.addresses = addresses;
    this.caller = caller;
    this.audit = audit;
  }

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (!(credential instanceof UsernamePasswordCredential login)) {
      return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
    Optional<String> address = caller.network();
    if (address.map(addresses::isLocked).orElse(false)) {
      return CredentialValidationResult.INVALID_RESULT;
    }
    Optional<Long> person = signingIn.check(login.getCaller(), login.getPassword().getValue());
    if (person.isEmpty() && address.map(addresses::refused).orElse(false)) {
      audit.note("SignIn", null, null, "REFUSED", "ADDRESS_LOCKED");
    }
    return person
        .map(id -> new CredentialValidationResult(Long.toString(id), Set.of("ASN")))
        .orElse(CredentialValidationResult.INVALID_RESULT);
  }
}
