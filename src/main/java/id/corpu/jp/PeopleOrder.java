package id.corpu.jp;

/** In which order a list of people comes. */
public enum PeopleOrder {
  NAME,
  MOST_COUNTED,
  LEAST_COUNTED,
  MOST_WAITING,
  /** Those first who miss most of the target even with what waits. */
  MOST_AT_RISK,
  MOST_B10,
  MOST_B20,
  MOST_B70
}
