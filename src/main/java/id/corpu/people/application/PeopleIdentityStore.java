package id.corpu.people.application;

import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;

/** Checks a sign-in against the people tables; the caller's name is then the person's key. */
@ApplicationScoped
@OpenUseCase("signs people in")
public class PeopleIdentityStore implements IdentityStore {

  private SigningIn signingIn;

  protected PeopleIdentityStore() {}

  @Inject
  public PeopleIdentityStore(SigningIn signingIn) {
    this.signingIn = signingIn;
  }

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (!(credential instanceof UsernamePasswordCredential login)) {
      return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
    return signingIn
        .check(login.getCaller(), login.getPassword().getValue())
        .map(id -> new CredentialValidationResult(Long.toString(id), Set.of("ASN")))
        .orElse(CredentialValidationResult.INVALID_RESULT);
  }
}
