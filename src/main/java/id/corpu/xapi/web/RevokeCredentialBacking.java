package id.corpu.xapi.web;

import id.corpu.platform.i18n.Texts;
import id.corpu.platform.web.LanguageChoice;
import id.corpu.platform.web.Pages;
import id.corpu.xapi.application.CredentialAdministration;
import id.corpu.xapi.application.CredentialDirectory;
import id.corpu.xapi.domain.Credential;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asks before a credential is revoked, and revokes it. */
@Named
@RequestScoped
public class RevokeCredentialBacking {

  @Inject private CredentialDirectory directory;
  @Inject private CredentialAdministration administration;
  @Inject private Texts texts;
  @Inject private LanguageChoice language;

  private Credential credential;

  @PostConstruct
  void load() {
    credential = directory.one(Pages.parameter("kunci"));
  }

  public void revoke() {
    administration.revoke(credential.key());
    Pages.say(texts.text("xapi", language.get(), "revoke.done", credential.label()));
    Pages.goTo("/lrs/kredensial");
  }

  public Credential getCredential() {
    return credential;
  }
}
