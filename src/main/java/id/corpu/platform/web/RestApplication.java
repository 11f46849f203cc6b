package id.corpu.platform.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The portal's own JSON endpoints: every CDI bean with {@code @Path} or {@code @Provider} (give
 * resources a scope such as {@code @RequestScoped}), except those of a {@link SeparateApi}. Without
 * this list every application of the WAR would serve every resource.
 */
@ApplicationPath("/api")
public class RestApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    Set<Class<?>> classes =
        CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
            .map(Bean::getBeanClass)
            .filter(RestApplication::isOurs)
            .collect(Collectors.toSet());
    classes.add(CorpuExceptionMapper.class);
    return classes;
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("id.corpu.")
        && (type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class))
        && !type.isAnnotationPresent(SeparateApi.class);
  }
}
