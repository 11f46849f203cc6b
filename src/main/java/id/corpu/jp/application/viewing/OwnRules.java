package id.corpu.jp.application.viewing;

import id.corpu.jp.domain.Ceiling;
import id.corpu.jp.domain.Policy;
import id.corpu.jp.domain.PolicyHistory;
import id.corpu.jp.domain.PolicyRow;
import id.corpu.jp.domain.Switches;
import id.corpu.people.AsnType;
import java.time.LocalDate;
import java.util.List;

/**
 * The regulation as it holds today for the person who asks.
 *
 * @param today the city's date
 * @param term the regulation in force and how the city reads it
 * @param type whether the person is PNS or PPPK
 * @param minutesPerJp minutes of one JP today
 */
public record OwnRules(LocalDate today, PolicyHistory.Term term, AsnType type, int minutesPerJp) {

  public Policy policy() {
    return term.policy();
  }

  public Switches switches() {
    return term.switches();
  }

  /** Whether the pathway is open to the person. */
  public boolean admits(PolicyRow row) {
    return row.eligibility().admits(type, term.switches());
  }

  /** Ceilings that hold today, whomever they bind. */
  public List<Ceiling> ceilings() {
    return term.policy().ceilings(term.switches());
  }
}
