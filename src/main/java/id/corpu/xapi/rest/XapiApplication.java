package id.corpu.xapi.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/**
 * What JAX-RS answers of the record store (xAPI Communication), an application of its own. The busy
 * resources are servlets ({@link ToolServlet}); {@link Gate} stands before both.
 */
@ApplicationPath("/xapi")
public class XapiApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        ActivitiesResource.class,
        AgentsResource.class,
        AboutResource.class,
        ExportResource.class,
        ImportResource.class,
        RefusalMapper.class,
        RefusedByPortalMapper.class,
        FailureMapper.class);
  }
}
