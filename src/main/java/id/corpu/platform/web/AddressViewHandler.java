package id.corpu.platform.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/** Forms post to the address that the browser shows, not to the page file behind it. */
public class AddressViewHandler extends ViewHandlerWrapper {

  public AddressViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
    Object view = request.getAttribute(RouteFilter.VIEW);
    return viewId.equals(view)
        ? (String) request.getAttribute(RouteFilter.ADDRESS)
        : super.getActionURL(context, viewId);
  }
}
