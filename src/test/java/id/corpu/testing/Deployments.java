package id.corpu.testing;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What integration tests deploy: the WAR as built, with the test's own classes laid in. */
public final class Deployments {

  private Deployments() {}

  /** The portal's WAR with what an in-container test needs. */
  public static WebArchive portal() {
    return ShrinkWrap.create(ZipImporter.class, "corpu.war")
        .importFrom(new File(System.getProperty("corpu.war")))
        .as(WebArchive.class)
        .addClasses(TestPeople.class, Errands.class, id.corpu.platform.security.ActingAs.class)
        .addAsLibraries(jarOf(Assertions.class), jarOf(net.bytebuddy.ByteBuddy.class));
  }

  private static File jarOf(Class<?> type) {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
