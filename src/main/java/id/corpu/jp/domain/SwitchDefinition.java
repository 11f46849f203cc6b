package id.corpu.jp.domain;

import java.util.Map;

/**
 * A question that the regulation leaves open, and the answers that an institution may give.
 *
 * @param id key of the choice, such as {@code blitarInternational}
 * @param name the question, for the settings screen
 * @param effect what the answer changes
 * @param values answer codes with their names, in the order shown
 * @param standard the answer that holds until somebody decides
 */
public record SwitchDefinition(
    String id, Wording name, Wording effect, Map<String, Wording> values, String standard) {}
