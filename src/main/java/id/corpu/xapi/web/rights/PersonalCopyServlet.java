package id.corpu.xapi.web.rights;

import id.corpu.platform.errors.CorpuException;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.web.LanguageChoice;
import id.corpu.xapi.application.rights.PersonalCopy;
import id.corpu.xapi.application.rights.RightsAdministration;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Streams the copy of everything that the store has of a person. */
@WebServlet("/lrs/files/personal-copy")
public class PersonalCopyServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient RightsAdministration administration;
  @Inject private transient PersonalCopy copy;
  @Inject private transient CurrentUser currentUser;
  @Inject private transient LanguageChoice language;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      String[] keys = request.getParameterValues("orang");
      RightsAdministration.Person person =
          administration.copied(Keys.of(keys == null ? List.of() : List.of(keys)));
      Account account = currentUser.get();
      response.setContentType("application/zip");
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("Content-Disposition", "attachment; filename=\"salinan-data.zip\"");
      copy.write(
          account.institutionId(),
          person,
          account.zone(),
          language.get(),
          response.getOutputStream());
    } catch (CorpuException refusal) {
      response.sendError(refusal.status());
    }
  }
}
