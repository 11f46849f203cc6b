package id.corpu.platform.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link FacesErrors} in front of the default handler; named in faces-config. */
public class FacesErrorsFactory extends ExceptionHandlerFactory {

  public FacesErrorsFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new FacesErrors(getWrapped().getExceptionHandler());
  }
}
