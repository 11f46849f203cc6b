package id.corpu.xapi.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.xapi.AgentId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ShelfTest {

  private static final AgentId SARI = AgentId.mbox("mailto:sari@example.id");
  private static final String COURSE = "https://alat.example/kursus";

  @Test
  @DisplayName("documents of different stores, resources, registrations or names never share a key")
  void keysDiffer() {
    UUID registration = UUID.fromString("6f3c2bb4-7f6a-4c39-9f4c-111111111111");

    assertThat(
            Set.of(
                Shelf.state(1, COURSE, SARI, Optional.empty()).key("s"),
                Shelf.state(2, COURSE, SARI, Optional.empty()).key("s"),
                Shelf.state(1, COURSE, SARI, Optional.of(registration)).key("s"),
                Shelf.state(1, COURSE, SARI, Optional.empty()).key("S"),
                Shelf.state(1, COURSE + "/", SARI, Optional.empty()).key("s"),
                Shelf.ofActivity(1, COURSE).key("s"),
                Shelf.ofAgent(1, SARI).key("s")))
        .hasSize(7);
  }

  @Test
  @DisplayName("the same document has the same key at every time")
  void keysAreStable() {
    assertThat(Shelf.ofAgent(1, SARI).key("s")).isEqualTo(Shelf.ofAgent(1, SARI).key("s"));
  }
}
