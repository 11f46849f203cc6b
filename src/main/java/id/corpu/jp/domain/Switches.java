package id.corpu.jp.domain;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An institution's choices where a regulation can be read in more than one way: switch id to chosen
 * value.
 *
 * @param values the choices; a switch that is absent keeps the policy's default
 */
public record Switches(Map<String, String> values) {

  public Switches {
    values = Map.copyOf(values);
  }

  /** No choice made: every policy default applies. */
  public static Switches none() {
    return new Switches(Map.of());
  }

  public Optional<String> value(String id) {
    return Optional.ofNullable(values.get(id));
  }

  /** The same choices with one more, or another. */
  public Switches with(String id, String value) {
    Map<String, String> more = new TreeMap<>(values);
    more.put(id, value);
    return new Switches(more);
  }
}
