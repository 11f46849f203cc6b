package id.corpu.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AncestryTest {

  private final Ancestry<String> tree = new Ancestry<>(Map.of("b", "a", "c", "b", "d", "b"));

  @Test
  @DisplayName("Nobody may be put beneath themselves, directly or the long way round")
  void seesTheCircleBeforeItCloses() {
    assertThat(tree.closesCircle("a", "a")).isTrue();
    assertThat(tree.closesCircle("a", "c")).isTrue();
    assertThat(tree.closesCircle("c", "d")).isFalse();
    assertThat(tree.closesCircle("new", "d")).isFalse();
  }

  @Test
  @DisplayName("Members of a circle are found, those who merely hang from it are not")
  void findsCircles() {
    Ancestry<String> loop =
        new Ancestry<>(Map.of("a", "b", "b", "c", "c", "a", "x", "a", "y", "x", "s", "s"));
    assertThat(loop.onCircles()).containsExactlyInAnyOrder("a", "b", "c", "s");
    assertThat(tree.onCircles()).isEmpty();
  }

  @Test
  @DisplayName("A chain of fifty thousand is walked once")
  void isQuickOnLongChains() {
    Map<Integer, Integer> chain = new HashMap<>();
    for (int i = 0; i < 50_000; i++) {
      chain.put(i, i + 1);
    }
    assertThat(new Ancestry<>(chain).onCircles()).isEmpty();
    chain.put(50_000, 0);
    assertThat(new Ancestry<>(chain).onCircles()).hasSize(50_001);
  }
}
