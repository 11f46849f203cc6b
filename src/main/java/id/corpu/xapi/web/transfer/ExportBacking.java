package id.corpu.xapi.web.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The form that chooses what an export takes; the file itself is a servlet's. */
@Named
@RequestScoped
public class ExportBacking {

  @Inject private TransferTexts texts;

  /** Which filter was refused, by the address that the form came back to; else null. */
  public String getProblem() {
    return texts.problem("export.problem.", ExportServlet.FILTERS);
  }
}
