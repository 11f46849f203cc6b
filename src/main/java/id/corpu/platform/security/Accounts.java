package id.corpu.platform.security;

import java.util.Optional;

/** Where the platform finds the account of a signed-in caller; {@code people} implements it. */
public interface Accounts {

  /** The account as it stands now, or empty when the person is gone, inactive or locked out. */
  Optional<Account> byPersonId(long personId);
}
