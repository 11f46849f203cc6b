package id.corpu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.corpu.platform.Feature;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.platform.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The tree's rules of {@code design.md} sections 3 and 4, proved on the compiled classes. */
class ArchitectureTest {

  private static final String ROOT = "id.corpu.";
  private static final Set<String> OUTSIDE = Set.of("launcher");

  private static JavaClasses portal;
  private static Map<String, Feature> features;

  @BeforeAll
  static void read() {
    portal =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.corpu");
    features = new TreeMap<>();
    for (JavaClass type : portal) {
      JavaPackage face = packageOf(type);
      face.tryGetAnnotationOfType(Feature.class).ifPresent(f -> features.put(f.name(), f));
    }
  }

  private static JavaPackage packageOf(JavaClass type) {
    return type.getPackage();
  }

  private static String featureOf(JavaClass type) {
    String name = type.getPackageName() + ".";
    return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.", 2)[0] : "";
  }

  private static String roomOf(JavaClass type) {
    String[] parts = (type.getPackageName() + ".").substring(ROOT.length()).split("\\.");
    return parts.length > 1 ? parts[1] : "";
  }

  @Test
  @DisplayName(
      "the import saw the portal: more than a hundred classes in every declared feature's folder")
  void importIsNotEmpty() {
    assertThat(portal.size()).isGreaterThan(100);
    assertThat(features).containsKeys("platform", "people");
    List<String> undeclared = new ArrayList<>();
    for (JavaClass type : portal) {
      String feature = featureOf(type);
      if (!feature.isEmpty() && !features.containsKey(feature) && !OUTSIDE.contains(feature)) {
        undeclared.add(type.getName());
      }
    }
    assertThat(undeclared).as("classes in a folder without @Feature in package-info").isEmpty();
  }

  @Test
  @DisplayName("a feature imports only the faces of the features that it declares to use")
  void arrowsAreDeclared() {
    List<String> violations = new ArrayList<>();
    for (JavaClass type : portal) {
      String from = featureOf(type);
      if (!features.containsKey(from)) {
        continue;
      }
      type.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType())
          .filter(
              target -> features.containsKey(featureOf(target)) && !featureOf(target).equals(from))
          .filter(target -> !mayImport(from, target))
          .forEach(target -> violations.add(type.getName() + " -> " + target.getName()));
    }
    assertThat(violations).isEmpty();
  }

  private static boolean mayImport(String from, JavaClass target) {
    String to = featureOf(target);
    if (to.equals("platform")) {
      return true;
    }
    return Set.of(features.get(from).uses()).contains(to) && roomOf(target).isEmpty();
  }

  @Test
  @DisplayName("features form no cycle")
  void featuresAreAcyclic() {
    slices().matching("id.corpu.(*)..").should().beFreeOfCycles().check(portal);
  }

  @Test
  @DisplayName("the domain knows neither CDI, EntityManager, servlets nor the clock")
  void domainIsPure() {
    noClasses()
        .that()
        .resideInAPackage("id.corpu.*.domain..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.inject..",
            "jakarta.enterprise..",
            "jakarta.faces..",
            "jakarta.servlet..",
            "jakarta.ws..",
            "jakarta.transaction..",
            "org.jdbi..")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(EntityManager.class)
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .allowEmptyShould(true)
        .check(portal);
  }

  @Test
  @DisplayName(
      "web and rest reach data only through use cases: no EntityManager, no SQL, no transaction there")
  void webIsThin() {
    noClasses()
        .that(inRoom("web", "rest").and(notOf("platform")))
        .should()
        .dependOnClassesThat()
        .areAssignableTo(EntityManager.class)
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("org.jdbi..")
        .allowEmptyShould(true)
        .check(portal);
  }

  @Test
  @DisplayName("application knows nothing of the screens")
  void applicationKnowsNoScreens() {
    noClasses()
        .that(inRoom("application").and(notOf("platform")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.faces..",
            "jakarta.ws.rs..",
            "org.primefaces..",
            "id.corpu..web..",
            "id.corpu..rest..")
        .allowEmptyShould(true)
        .check(portal);
  }

  @Test
  @DisplayName("only application opens transactions")
  void transactionsOnlyInApplication() {
    List<String> elsewhere = new ArrayList<>();
    for (JavaClass type : portal) {
      boolean transactional =
          type.isAnnotatedWith(Transactional.class)
              || type.getMethods().stream().anyMatch(m -> m.isAnnotatedWith(Transactional.class));
      if (transactional
          && !roomOf(type).equals("application")
          && !featureOf(type).equals("platform")) {
        elsewhere.add(type.getName());
      }
    }
    assertThat(elsewhere).isEmpty();
  }

  @Test
  @DisplayName("every public use case says who may run it, or why anybody may")
  void useCasesAreGuarded() {
    List<String> unsaid = new ArrayList<>();
    for (JavaClass type : portal) {
      boolean bean =
          type.isAnnotatedWith(ApplicationScoped.class)
              || type.isAnnotatedWith(RequestScoped.class);
      if (!bean || !roomOf(type).equals("application") || isGuarded(type)) {
        continue;
      }
      for (JavaMethod method : type.getMethods()) {
        boolean open =
            method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC);
        if (open
            && !method.isAnnotatedWith(Requires.class)
            && !method.isAnnotatedWith(OpenUseCase.class)) {
          unsaid.add(method.getFullName());
        }
      }
    }
    assertThat(unsaid).isEmpty();
  }

  private static boolean isGuarded(JavaClass type) {
    return type.isAnnotatedWith(Requires.class) || type.isAnnotatedWith(OpenUseCase.class);
  }

  @Test
  @DisplayName("page beans are receptionists: no more than 120 lines and three use cases")
  void pageBeansStaySmall() throws java.io.IOException {
    List<String> fat = new ArrayList<>();
    try (var files = java.nio.file.Files.walk(java.nio.file.Path.of("src/main/java/id/corpu"))) {
      for (java.nio.file.Path file :
          files.filter(f -> f.toString().endsWith("Backing.java")).toList()) {
        List<String> lines = java.nio.file.Files.readAllLines(file);
        if (lines.size() > 120) {
          fat.add(file + ": " + lines.size() + " lines");
        }
      }
    }
    assertThat(fat).isEmpty();
  }

  @Test
  @DisplayName("near JP, money and scores nobody uses floating point")
  void noFloatingPointInJp() {
    noClasses()
        .that()
        .resideInAPackage("id.corpu.jp..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(double.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Double.class)
        .allowEmptyShould(true)
        .check(portal);
  }

  @Test
  @DisplayName("names say what a thing does: no Impl, Manager, Helper or Util")
  void namesAreResponsibilities() {
    classes()
        .that()
        .resideInAPackage("id.corpu..")
        .should()
        .haveNameNotMatching(".*(Impl|Manager|Helper|Util|Utils)$")
        .check(portal);
  }

  private static DescribedPredicate<JavaClass> inRoom(String... rooms) {
    return DescribedPredicate.describe(
        "in room " + String.join(", ", rooms), type -> Set.of(rooms).contains(roomOf(type)));
  }

  private static DescribedPredicate<JavaClass> notOf(String feature) {
    return DescribedPredicate.describe(
        "not of " + feature, type -> !featureOf(type).equals(feature));
  }
}
