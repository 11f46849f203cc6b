package id.corpu.platform.security;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets a use case run only for somebody who holds one of the permissions. A refusal always leaves
 * an audit row; a success does unless {@link #audit()} says {@link Audit#REFUSALS}, as queries do.
 *
 * <p>An empty {@link #value()} means: anybody who is signed in.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Requires {

  /** Any one of these is enough. */
  @Nonbinding
  Permission[] value() default {};

  /** Which outcomes leave a row in the audit trail. */
  @Nonbinding
  Audit audit() default Audit.ALWAYS;

  /** How much of a use case the audit trail keeps. */
  enum Audit {
    /** Changes: who did it, when, and whether it succeeded. */
    ALWAYS,
    /** Queries: only that somebody was refused. */
    REFUSALS
  }
}
