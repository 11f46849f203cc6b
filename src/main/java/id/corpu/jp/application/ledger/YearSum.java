package id.corpu.jp.application.ledger;

import id.corpu.jp.Jp;
import id.corpu.people.AsnType;
import java.util.Optional;

/**
 * What a person's year adds up to when it is reckoned in memory and not kept.
 *
 * @param personId whose
 * @param type PNS or PPPK at the end of the year, or today
 * @param onDuty whether the person belongs to the city's figures of that year
 * @param target JP to reach, if the regulation asks for any
 * @param counted JP that count
 * @param waiting JP that wait
 * @param over JP beyond a cap or ceiling
 */
public record YearSum(
    long personId,
    AsnType type,
    boolean onDuty,
    Optional<Jp> target,
    Jp counted,
    Jp waiting,
    Jp over) {

  static YearSum of(PersonYear year) {
    PersonYear.Sum total = year.total();
    return new YearSum(
        year.personId(),
        year.type(),
        year.onDuty(),
        year.target(),
        total.counted(),
        total.waiting(),
        total.over());
  }
}
