package id.corpu.platform.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says why a public use case needs no {@link Requires}: it runs before sign-in, from a job, or
 * guards itself in another way. {@code ArchitectureTest} accepts nothing unsaid.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface OpenUseCase {

  /** The reason, in a sentence. */
  String value();
}
