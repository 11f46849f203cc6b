package id.corpu.people;

/** Key of a person inside the house; outside, a person is known by UUID. */
public record PersonId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
