package id.corpu.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a package to be the face of a feature of the business and names the features whose faces
 * it may use. {@code ArchitectureTest} proves the declaration against the imports.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface Feature {

  /** The feature's name: its folder, table prefix and text bundle. */
  String name();

  /** Names of the features whose faces this one imports; {@code platform} need not be listed. */
  String[] uses() default {};
}
