package id.corpu;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.corpu.platform.web.Route;
import id.corpu.platform.web.RouteContribution;
import id.corpu.testing.PageAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** No address of the portal may escape the tests that look at pages. */
class EveryRouteTest {

  private final List<Route> routes = routes();

  @Test
  @DisplayName("every address is opened by EveryPageIT or has a reason why not")
  void everyAddressIsOpened() {
    Set<String> opened =
        EveryAddress.all().stream()
            .map(PageAddress::pattern)
            .map(this::answering)
            .collect(Collectors.toSet());

    assertThat(routes).hasSizeGreaterThan(30);
    assertThat(patterns())
        .filteredOn(pattern -> !opened.contains(pattern))
        .containsExactlyInAnyOrderElementsOf(EveryAddress.ELSEWHERE.keySet());
  }

  @Test
  @DisplayName("no page is looked at that does not exist")
  void everyOpenedAddressExists() {
    assertThat(EveryAddress.main())
        .allMatch(page -> patterns().contains(answering(page.pattern())));
    assertThat(EveryAddress.all()).allMatch(page -> patterns().contains(answering(page.pattern())));
  }

  private List<String> patterns() {
    return routes.stream().map(EveryRouteTest::text).toList();
  }

  /** The pattern of the first route that answers the path, as the portal chooses it. */
  private String answering(String path) {
    List<String> segments = List.of(path.replaceAll("^/+|/+$", "").split("/"));
    return routes.stream()
        .filter(route -> route.match(segments).isPresent())
        .findFirst()
        .map(EveryRouteTest::text)
        .orElse("none for " + path);
  }

  private static String text(Route route) {
    return "/" + String.join("/", route.pattern());
  }

  private static List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.corpu")) {
      if (type.isAssignableTo(RouteContribution.class) && !type.isInterface()) {
        routes.addAll(contribution(type.reflect()).routes());
      }
    }
    return routes;
  }

  private static RouteContribution contribution(Class<?> type) {
    try {
      return (RouteContribution) type.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
