package id.corpu.people.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SignInAddressesTest {

  private final AtomicLong now = new AtomicLong();
  private final SignInAddresses addresses = new SignInAddresses(now::get);

  private int refuse(String address, int times) {
    int locked = 0;
    for (int i = 0; i < times; i++) {
      locked += addresses.refused(address) ? 1 : 0;
    }
    return locked;
  }

  @Test
  @DisplayName("an address with too many refusals waits, and only that one")
  void locks() {
    assertThat(refuse("a", SignInAddresses.TRIES - 1)).isZero();
    assertThat(addresses.isLocked("a")).isFalse();
    assertThat(refuse("a", 5)).as("said once").isEqualTo(1);
    assertThat(addresses.isLocked("a")).isTrue();
    assertThat(addresses.isLocked("b")).isFalse();
  }

  @Test
  @DisplayName("a quarter of an hour after the first refusal all is forgotten")
  void forgets() {
    refuse("a", SignInAddresses.TRIES);
    now.addAndGet(SignInAddresses.WINDOW.toNanos() + 1);
    assertThat(addresses.isLocked("a")).isFalse();
  }
}
