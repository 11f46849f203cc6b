package id.corpu.xapi.web;

import id.corpu.platform.web.PageFunctions;
import id.corpu.xapi.domain.CredentialEvent;
import id.corpu.xapi.domain.CredentialEvent.Kind;
import java.time.Instant;
import java.util.Set;

/**
 * A line of a credential's history.
 *
 * @param by null when nobody's name was kept
 * @param key of the sentence in the bundle; {@code .none} at its end when nothing stands there now
 * @param was what stood there before, or a dash
 */
public record CredentialEventRow(Instant at, String by, String key, String was, String became) {

  private static final Set<Kind> TIMES = Set.of(Kind.EXPIRY, Kind.ROTATED);

  static CredentialEventRow of(CredentialEvent event) {
    boolean ends = event.became().isEmpty();
    return new CredentialEventRow(
        event.at(),
        event.by().orElse(null),
        "event." + event.kind() + (ends ? ".none" : ""),
        event.was().map(text -> shown(event.kind(), text)).orElse("–"),
        event.became().map(text -> shown(event.kind(), text)).orElse(""));
  }

  private static String shown(Kind kind, String text) {
    return TIMES.contains(kind) ? PageFunctions.moment(Instant.parse(text)) : text;
  }
}
