package id.corpu.guidance.web;

import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A refused field of a form, for the list at its head.
 *
 * @param field id of the field's control
 */
public record FormProblem(String field, String text) {

  /** What was refused in this request, in the order in which it was found. */
  static List<FormProblem> all() {
    FacesContext faces = FacesContext.getCurrentInstance();
    List<FormProblem> problems = new ArrayList<>();
    for (Iterator<String> fields = faces.getClientIdsWithMessages(); fields.hasNext(); ) {
      String field = fields.next();
      if (field != null) {
        faces
            .getMessageList(field)
            .forEach(message -> problems.add(new FormProblem(field, message.getSummary())));
      }
    }
    return problems;
  }
}
