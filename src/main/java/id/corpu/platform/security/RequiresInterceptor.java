package id.corpu.platform.security;

import id.corpu.platform.errors.NotPermitted;
import id.corpu.platform.errors.NotSignedIn;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;

/**
 * Checks {@link Requires} before a use case runs and writes the audit row; runs outside the
 * transaction.
 */
@Interceptor
@Requires
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 10)
public class RequiresInterceptor {

  @Inject private CurrentUser currentUser;
  @Inject private AuditTrail audit;

  @AroundInvoke
  Object check(InvocationContext call) throws Exception {
    Method method = call.getMethod();
    Requires requires = declaredOn(method, call.getTarget().getClass());
    String useCase = method.getDeclaringClass().getSimpleName() + "." + method.getName();
    Optional<Account> account = currentUser.account();
    if (account.isEmpty()) {
      audit.refused(useCase, null);
      throw new NotSignedIn();
    }
    if (!allows(requires, account.get())) {
      audit.refused(useCase, account.get());
      throw new NotPermitted(useCase);
    }
    if (requires.audit() == Requires.Audit.REFUSALS) {
      return call.proceed();
    }
    return audited(call, useCase, account.get());
  }

  private Object audited(InvocationContext call, String useCase, Account account) throws Exception {
    try {
      Object result = call.proceed();
      audit.done(useCase, account, AuditTrail.subject(call.getParameters()));
      return result;
    } catch (Exception e) {
      audit.failed(useCase, account, AuditTrail.subject(call.getParameters()), e);
      throw e;
    }
  }

  private static boolean allows(Requires requires, Account account) {
    return requires.value().length == 0
        || Arrays.stream(requires.value()).anyMatch(account.permissions()::contains);
  }

  private static Requires declaredOn(Method method, Class<?> target) {
    Requires onMethod = method.getAnnotation(Requires.class);
    if (onMethod != null) {
      return onMethod;
    }
    Requires onType = method.getDeclaringClass().getAnnotation(Requires.class);
    return onType != null ? onType : target.getAnnotation(Requires.class);
  }
}
