package id.corpu.jp.web;

import id.corpu.jp.application.preview.PreviewState;
import id.corpu.jp.application.rules.Settings;
import id.corpu.jp.domain.Policy;
import id.corpu.jp.domain.SwitchDefinition;
import id.corpu.jp.domain.Wording;
import java.util.List;
import java.util.Optional;

/** Names settings and their values, whichever of the shipped regulations knows them. */
record SettingWords(List<Policy> shipped, Words words) {

  PreviewHeading heading(PreviewState preview) {
    String name = preview.name();
    return new PreviewHeading(
        preview, label(name), value(name, preview.valueBefore()), value(name, preview.value()));
  }

  String label(String name) {
    return switch (name) {
      case Settings.POLICY -> words.say("rules.follows");
      case Settings.MINUTES_PER_JP -> words.say("rules.minutes");
      default -> definition(name).map(found -> in(found.name())).orElse(name);
    };
  }

  String value(String name, String code) {
    return switch (name) {
      case Settings.POLICY ->
          shipped.stream()
              .filter(policy -> policy.id().equals(code))
              .map(policy -> policy.regulation().label())
              .findFirst()
              .orElse(code);
      case Settings.MINUTES_PER_JP -> words.say("preview.minutes", code);
      default ->
          definition(name)
              .map(found -> found.values().get(code))
              .map(this::in)
              .orElse(code.isEmpty() ? "–" : code);
    };
  }

  private Optional<SwitchDefinition> definition(String name) {
    return shipped.stream()
        .flatMap(policy -> policy.switches().stream())
        .filter(found -> name.equals(Settings.SWITCH + found.id()))
        .findFirst();
  }

  private String in(Wording wording) {
    return wording.in(words.locale());
  }
}
