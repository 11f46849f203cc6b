package id.corpu.platform.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Answers {@code #{course.title()}} of the portal's own classes. The standard resolver would do the
 * same, but searches all methods of the class at every evaluation; a page has hundreds of them.
 */
public class AccessorResolver extends ELResolver {

  private static final String OWN = "id.corpu.";

  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return type.getName().startsWith(OWN) && Modifier.isPublic(type.getModifiers())
              ? Arrays.stream(type.getMethods())
                  .filter(method -> method.getParameterCount() == 0 && !method.isBridge())
                  .filter(method -> Modifier.isPublic(method.getDeclaringClass().getModifiers()))
                  .collect(Collectors.toMap(Method::getName, Function.identity(), (a, b) -> a))
              : Map.of();
        }
      };

  /** Calls a method without parameters; leaves everything else to the resolvers that follow. */
  @Override
  public Object invoke(
      ELContext context, Object base, Object name, Class<?>[] types, Object[] arguments) {
    if (base == null || (arguments != null && arguments.length > 0)) {
      return null;
    }
    Method accessor = ACCESSORS.get(base.getClass()).get(String.valueOf(name));
    if (accessor == null) {
      return null;
    }
    try {
      Object value = accessor.invoke(base);
      context.setPropertyResolved(base, name);
      return value;
    } catch (InvocationTargetException e) {
      throw new ELException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new ELException(e);
    }
  }

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    return null;
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {}

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    return false;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return null;
  }
}
