package id.corpu.xapi.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The record store as other tools see it (xAPI Communication), an application of its own. */
@ApplicationPath("/xapi")
public class XapiApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        StatementsResource.class,
        StateResource.class,
        ActivityProfileResource.class,
        AgentProfileResource.class,
        ActivitiesResource.class,
        AgentsResource.class,
        AboutResource.class,
        ExportResource.class,
        ImportResource.class,
        AlternateRequest.class,
        SpokenVersion.class,
        CrossOrigin.class,
        Door.class,
        UseFilter.class,
        SteadyBody.class,
        AnswerHeaders.class,
        RefusalMapper.class,
        RefusedByPortalMapper.class,
        FailureMapper.class);
  }
}
