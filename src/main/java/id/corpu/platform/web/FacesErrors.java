package id.corpu.platform.web;

import id.corpu.platform.errors.CorpuException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.util.Iterator;

/**
 * Says a refusal to a person: as a message on the page while a form is being worked on, as an error
 * page with its status while a page is being shown.
 */
public class FacesErrors extends ExceptionHandlerWrapper {

  public FacesErrors(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    FacesContext context = FacesContext.getCurrentInstance();
    for (Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        events.hasNext(); ) {
      Throwable cause = events.next().getContext().getException();
      CorpuException refusal = refusalIn(cause);
      if (refusal != null) {
        tell(context, refusal);
        events.remove();
      }
    }
    getWrapped().handle();
  }

  private static CorpuException refusalIn(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof CorpuException refusal) {
        return refusal;
      }
      if (t instanceof OptimisticLockException) {
        return new id.corpu.platform.errors.Conflict("CHANGED_MEANWHILE");
      }
      if (t instanceof ViewExpiredException) {
        return new id.corpu.platform.errors.Conflict("PAGE_EXPIRED");
      }
    }
    return null;
  }

  private static void tell(FacesContext context, CorpuException refusal) {
    boolean working =
        context.getCurrentPhaseId() == PhaseId.INVOKE_APPLICATION && refusal.status() != 404;
    if (working) {
      String text = CDI.current().select(ErrorTexts.class).get().of(refusal);
      context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
      context.renderResponse();
      return;
    }
    try {
      if (!context.getExternalContext().isResponseCommitted()) {
        context.getExternalContext().responseReset();
        context.getExternalContext().responseSendError(refusal.status(), refusal.code());
      }
      context.responseComplete();
    } catch (IOException e) {
      throw new FacesException(e);
    }
  }
}
