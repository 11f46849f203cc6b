package id.corpu.jp.domain;

/**
 * Something that holds only under one answer to a switch.
 *
 * @param switchId the switch
 * @param value the answer
 */
public record Condition(String switchId, String value) {

  boolean holds(Switches settled) {
    return settled.value(switchId).filter(value::equals).isPresent();
  }
}
