package id.corpu.jp.domain;

import java.util.Map;
import java.util.Optional;

/**
 * A question that the regulation leaves open, and the answers that an institution may give.
 *
 * @param id key of the choice, such as {@code blitarInternational}
 * @param name the question, for the settings screen
 * @param effect what the answer changes
 * @param warning which place of the text is doubtful; empty where none is
 * @param values answer codes with their names, in the order shown
 * @param standard the answer that holds until somebody decides
 */
public record SwitchDefinition(
    String id,
    Wording name,
    Wording effect,
    Optional<Wording> warning,
    Map<String, Wording> values,
    String standard) {}
