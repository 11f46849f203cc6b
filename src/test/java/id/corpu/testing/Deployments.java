package id.corpu.testing;

import id.corpu.jp.PastLearning;
import id.corpu.jp.Policies;
import id.corpu.platform.jobs.CountingHandler;
import id.corpu.platform.security.ActingAs;
import id.corpu.xapi.EventReader;
import id.corpu.xapi.Lrs;
import id.corpu.xapi.Meetings;
import id.corpu.xapi.OtherStore;
import id.corpu.xapi.RawCall;
import id.corpu.xapi.ToolCalls;
import id.corpu.xapi.ToolDesk;
import id.corpu.xapi.application.token.TestIssuer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * What all in-container tests share: the WAR as built with their classes laid in, deployed once. A
 * test makes its own people and leaves settings of the city as it found them.
 */
@ArquillianSuiteDeployment
public final class Deployments {

  private static final Path TEST_CLASSES = Path.of("target", "test-classes");

  private Deployments() {}

  @Deployment
  public static WebArchive portal() {
    WebArchive portal =
        ShrinkWrap.create(ZipImporter.class, "corpu.war")
            .importFrom(new File(System.getProperty("corpu.war")))
            .as(WebArchive.class)
            .addClasses(
                TestPeople.class, Errands.class, Scan.class, ActingAs.class, SignInClient.class)
            .addClasses(CountingHandler.class, PastLearning.class)
            .addClasses(Lrs.class, ToolCalls.class, ToolDesk.class)
            .addClasses(OtherStore.class, EventReader.class)
            .addClasses(TestIssuer.class, TestIssuer.Page.class, RawCall.class, Meetings.class)
            .addAsWebInfResource(
                new StringAsset(Policies.contractYearsText()),
                "content/regulations/" + Policies.CONTRACT_YEARS_ID + ".json")
            .addAsLibraries(jarOf(Assertions.class), jarOf(net.bytebuddy.ByteBuddy.class));
    inContainer().forEach(portal::addClass);
    return portal;
  }

  /** The tests that run in the server, with what is nested in them. */
  private static Stream<Class<?>> inContainer() {
    try (Stream<Path> files = Files.walk(TEST_CLASSES)) {
      return files
          .map(file -> TEST_CLASSES.relativize(file).toString())
          .filter(file -> file.endsWith("IT.class"))
          .map(file -> file.replace(".class", "").replace('/', '.'))
          .<Class<?>>map(Deployments::named)
          .filter(test -> test.isAnnotationPresent(ArquillianTest.class))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name, false, Deployments.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static File jarOf(Class<?> type) {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
