package id.corpu.jp.application.preview;

import id.corpu.jp.domain.RuleEffect;
import java.util.UUID;

/**
 * What a change would do to somebody.
 *
 * @param person key of the person outside the house
 * @param name name with titles
 * @param unit name of the unit
 * @param year calendar year
 * @param effect figures before and after
 */
public record PreviewRow(UUID person, String name, String unit, int year, RuleEffect effect) {}
