package id.corpu.xapi.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScopeTest {

  @Test
  @DisplayName("xAPI Communication 4.2: all/read reads all statements and writes nothing")
  void allRead() {
    Set<Scope> granted = EnumSet.of(Scope.ALL_READ);
    assertThat(Scope.values())
        .filteredOn(scope -> scope.isIn(granted))
        .containsExactlyInAnyOrder(Scope.ALL_READ, Scope.READ, Scope.READ_MINE);
  }

  @Test
  @DisplayName("all includes everything, and every name leads back to its scope")
  void all() {
    assertThat(Scope.values()).allMatch(scope -> scope.isIn(EnumSet.of(Scope.ALL)));
    assertThat(Scope.values()).allMatch(scope -> Scope.of(scope.text()).get() == scope);
    assertThat(Credential.text(EnumSet.allOf(Scope.class)).length()).isLessThanOrEqualTo(200);
  }
}
