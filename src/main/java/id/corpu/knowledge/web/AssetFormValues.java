package id.corpu.knowledge.web;

import id.corpu.knowledge.application.AssetForm;
import id.corpu.platform.errors.InvalidInput;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Between the page's fields, which are words, and the form. */
final class AssetFormValues {

  private AssetFormValues() {}

  static Map<String, String> of(AssetForm form) {
    Map<String, String> values = new HashMap<>();
    values.put("version", Integer.toString(form.version()));
    values.put("slug", form.slug());
    values.put("state", form.state());
    values.put("kind", form.kind());
    values.put("title", form.title());
    values.put("titleEn", form.titleEn());
    values.put("summary", form.summary());
    values.put("summaryEn", form.summaryEn());
    values.put("markdown", form.markdown());
    values.put("sources", form.sources());
    values.put("tags", form.tags());
    values.put("audience", joined(form.audience()));
    values.put("stage", form.stage());
    values.put("ownerUnit", form.ownerUnit());
    values.put("reviewBy", form.reviewBy() == null ? "" : form.reviewBy().toString());
    return values;
  }

  /** Roles between commas, as the page looks for one of them. */
  static String joined(List<String> roles) {
    return "," + String.join(",", roles) + ",";
  }

  static AssetForm form(Long id, Map<String, String> values, List<String> audience) {
    return new AssetForm(
        id,
        version(values.get("version")),
        values.get("slug"),
        values.get("state"),
        values.get("kind"),
        values.get("title"),
        values.get("titleEn"),
        values.get("summary"),
        values.get("summaryEn"),
        values.get("markdown"),
        values.get("sources"),
        values.get("tags"),
        audience,
        values.get("stage"),
        values.get("ownerUnit"),
        day(values.get("reviewBy")));
  }

  private static int version(String value) {
    return value != null && value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
  }

  private static LocalDate day(String value) {
    try {
      return value == null || value.isEmpty() ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new InvalidInput("DATE_MALFORMED", "reviewBy");
    }
  }
}
