package id.corpu.xapi;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.corpu.testing.Visit;

/** The form for a credential, filled in as the LRS administrator does. */
final class CredentialForm {

  private CredentialForm() {}

  /** A credential with all scopes. */
  static NewCredential create(Visit visit, String label) {
    Page page = visit.open("/lrs/kredensial/baru");
    page.locator("#label").fill(label);
    tick(page, "Semua hak");
    page.locator("#buat").click();
    return shown(page);
  }

  static void tick(Page page, String scope) {
    page.locator("label.check")
        .filter(new Locator.FilterOptions().setHasText(scope))
        .locator("input")
        .check();
  }

  /** What the page shows once. */
  static NewCredential shown(Page page) {
    return new NewCredential(
        page.locator("#kunci").innerText(), page.locator("#kataRahasia").innerText());
  }
}
