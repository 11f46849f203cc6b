package id.corpu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.platform.security.Account;
import id.corpu.platform.security.Accounts;
import id.corpu.platform.security.Permission;
import id.corpu.testing.TestPeople;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PlatformIT {

  @Inject private TestPeople people;
  @Inject private Accounts accounts;

  @Test
  @DisplayName("a person's roles of today give the permissions of the account")
  void rolesGivePermissions() {
    Account coach = accounts.byPersonId(people.pns("Hadi Prasetyo", "COACH")).orElseThrow();

    assertThat(coach.permissions())
        .contains(Permission.COACH, Permission.LEARN)
        .doesNotContain(Permission.MANAGE_PEOPLE);
  }
}
