package id.corpu.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The people of the cities, as other features may ask for them. Answers are not limited to what the
 * caller may see: a use case that shows somebody to somebody limits its own query by {@link Scope}.
 * Everything with a collection costs one query however many are asked for.
 */
public interface People {

  /** A person by the key of the house. */
  Optional<PersonCard> card(long personId);

  /** A person by the key that leaves the house: xAPI account name, address of a page. */
  Optional<PersonCard> byUuid(UUID uuid);

  /** People by key; keys that nobody has are missing from the answer. */
  Map<Long, PersonCard> cards(Collection<Long> personIds);

  /**
   * People of every city by personnel number; numbers that nobody has are missing from the answer.
   */
  Map<String, PersonCard> byNumbers(Collection<String> numbers);

  /**
   * The outside key of a person; many at once are answered by {@link PersonKeys}.
   *
   * @throws id.corpu.platform.errors.NotFound when there is no such person
   */
  UUID uuidOf(long personId);

  /** PNS and PPPK periods of a person, the first first; empty when none is recorded. */
  StatusHistory statusHistory(long personId);

  /** Status histories of many people; everybody asked for is in the answer. */
  Map<Long, StatusHistory> statusHistories(Collection<Long> personIds);

  /** Active people whose direct supervisor this person is, by name. */
  List<PersonCard> staffOf(long supervisorId);

  /**
   * Active people of a city whose name contains the words, or who have exactly this number.
   *
   * @param limit at most this many, by name
   */
  List<PersonCard> find(long institutionId, String words, int limit);

  /** A unit and all units beneath it, the tree's order; empty when there is no such unit. */
  List<UnitCard> unitsBeneath(long unitId);

  /** All units of a city in the tree's order. */
  List<UnitCard> units(long institutionId);

  Optional<Institution> institution(long institutionId);

  /** All cities of this portal, the first founded first. */
  List<Institution> institutions();
}
