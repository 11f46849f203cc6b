package id.corpu.knowledge.application;

import id.corpu.knowledge.KnowledgeStage;
import id.corpu.knowledge.domain.AssetKind;
import id.corpu.knowledge.domain.AssetPlace;
import id.corpu.knowledge.domain.AssetText;
import id.corpu.knowledge.domain.KnowledgeAsset;
import id.corpu.people.Role;
import id.corpu.platform.errors.InvalidInput;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Between the form and the asset: checks what a form may not leave open. */
final class AssetForms {

  private static final int LONGEST_TEXT = 200_000;
  private static final int LONGEST_TAG = 60;
  private static final int MOST_TAGS = 20;
  private static final String SIGNS_OF_TAGS = "[^\\p{L}\\p{N} /%-]";

  private AssetForms() {}

  /** A how-to that is being written down. */
  static AssetForm blank() {
    return new AssetForm(
        null,
        0,
        "",
        "",
        AssetKind.HOWTO.name(),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        List.of(),
        KnowledgeStage.DOCUMENTATION.name(),
        "",
        null);
  }

  static AssetForm of(KnowledgeAsset asset) {
    AssetText text = asset.text();
    AssetPlace place = asset.position();
    return new AssetForm(
        asset.id(),
        asset.version(),
        asset.slug(),
        asset.state().name(),
        place.kind().name(),
        text.title(),
        text.titleEn(),
        text.summary(),
        text.summaryEn(),
        text.markdown(),
        text.sources(),
        place.tags().stream().sorted().collect(Collectors.joining(", ")),
        List.copyOf(place.audience()),
        place.stage().name(),
        place.ownerUnit(),
        place.reviewBy());
  }

  static AssetText text(AssetForm form) {
    String markdown = required(form.markdown(), LONGEST_TEXT, "markdown");
    return new AssetText(
        required(form.title(), 160, "title"),
        optional(form.titleEn(), 160, "titleEn"),
        required(form.summary(), 400, "summary"),
        optional(form.summaryEn(), 400, "summaryEn"),
        markdown,
        ArticleText.html(markdown),
        required(form.sources(), 4000, "sources"));
  }

  static AssetPlace place(AssetForm form) {
    if (form.reviewBy() == null) {
      throw new InvalidInput("FIELD_MISSING", "reviewBy");
    }
    return new AssetPlace(
        oneOf(AssetKind.class, form.kind(), "kind"),
        tags(form.tags()),
        audience(form.audience()),
        oneOf(KnowledgeStage.class, form.stage(), "stage"),
        required(form.ownerUnit(), 160, "ownerUnit"),
        form.reviewBy());
  }

  private static Set<String> tags(String list) {
    Set<String> tags =
        Arrays.stream((list == null ? "" : list).toLowerCase(Locale.ROOT).split(","))
            .map(tag -> tag.replaceAll(SIGNS_OF_TAGS, " ").strip().replaceAll("\\s+", " "))
            .filter(tag -> !tag.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    if (tags.size() > MOST_TAGS || tags.stream().anyMatch(tag -> tag.length() > LONGEST_TAG)) {
      throw new InvalidInput("TAGS_TOO_MANY", "tags");
    }
    return tags;
  }

  private static Set<String> audience(List<String> roles) {
    return roles == null
        ? Set.of()
        : roles.stream()
            .map(role -> oneOf(Role.class, role, "audience").name())
            .collect(Collectors.toSet());
  }

  private static String required(String value, int longest, String field) {
    String given = optional(value, longest, field);
    if (given == null) {
      throw new InvalidInput("FIELD_MISSING", field);
    }
    return given;
  }

  private static String optional(String value, int longest, String field) {
    if (value == null || value.isBlank()) {
      return null;
    }
    if (value.length() > longest) {
      throw new InvalidInput("FIELD_TOO_LONG", field);
    }
    return value.strip();
  }

  private static <E extends Enum<E>> E oneOf(Class<E> type, String name, String field) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new InvalidInput("FIELD_MISSING", field));
  }
}
