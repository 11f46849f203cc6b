package id.corpu.jp.web.claims;

import id.corpu.jp.application.claims.ClaimDocument;
import id.corpu.jp.domain.Evidence;
import id.corpu.jp.domain.claims.ClaimFacts;
import id.corpu.jp.domain.claims.ClaimPathway;
import id.corpu.jp.domain.claims.Stretch;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.i18n.Formats;
import id.corpu.platform.i18n.Texts;
import id.corpu.platform.web.LanguageChoice;
import id.corpu.platform.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the pages of claims say, in the reader's language. */
@Named
@RequestScoped
public class ClaimWords {

  /** Refusals that an upload may come back with. */
  private static final Set<String> REFUSALS =
      Set.of(
          "DOCUMENT_EMPTY",
          "DOCUMENT_TOO_BIG",
          "DOCUMENT_KIND",
          "DOCUMENT_NOT_ITS_NAME",
          "DOCUMENT_BROKEN",
          "DOCUMENT_LOCKED",
          "DOCUMENT_PICTURE_TOO_LARGE",
          "DOCUMENT_CODE",
          "DOCUMENT_TOO_MANY",
          "CLAIM_NOT_EDITABLE",
          "GROUP_FORM_FIRST",
          "GROUP_NOT_EDITABLE",
          "SHEET_TOO_BIG",
          "SHEET_TOO_MANY",
          "SHEET_EMPTY",
          "SHEET_ENCODING",
          "SHEET_QUOTE",
          "SHEET_OLD_OR_LOCKED",
          "SHEET_BROKEN",
          "SHEET_COLUMN_MISSING",
          "SHEET_COLUMN_TWICE");

  @Inject private Texts texts;
  @Inject private LanguageChoice language;

  public String say(String key, Object... arguments) {
    return texts.text("jp", language.get(), key, arguments);
  }

  Locale locale() {
    return language.get();
  }

  /** The sentence of the refusal that an upload came back with, or null. */
  public String refusal() {
    String code = Pages.parameter("salah");
    return code != null && REFUSALS.contains(code) ? say("error." + code) : null;
  }

  /** Name of a claim's pathway; its id where the regulation does not know it (any more). */
  public String pathway(Optional<ClaimPathway> pathway, String id) {
    return pathway.map(found -> found.name().in(language.get())).orElse(id);
  }

  /** The days of a claim, each stretch as people write it. */
  public String days(ClaimFacts facts) {
    return facts.stretches().all().stream().map(this::stretch).collect(Collectors.joining("; "));
  }

  private String stretch(Stretch stretch) {
    String from = Formats.day(stretch.from(), language.get());
    return stretch.from().equals(stretch.to())
        ? from
        : say("claims.days.range", from, Formats.day(stretch.to(), language.get()));
  }

  /** Name of a document by its code, as the claim's pathway calls it. */
  public String document(Optional<ClaimPathway> pathway, String code) {
    return pathway.map(ClaimPathway::evidence).stream()
        .flatMap(evidence -> evidence.items().stream())
        .flatMap(item -> item.anyOf().stream())
        .filter(document -> document.code().equals(code))
        .map(document -> document.name().in(language.get()))
        .findFirst()
        .orElseGet(() -> say("claims.document." + ClaimDocument.OTHER));
  }

  /** An item of evidence: of alternatives, all names. */
  public String item(Evidence.Item item) {
    return item.anyOf().stream()
        .map(document -> document.name().in(language.get()))
        .collect(Collectors.joining(" " + say("claims.or") + " "));
  }

  /** Whether one of an item's documents is among those at hand. */
  public boolean has(Set<String> codes, Evidence.Item item) {
    return item.anyOf().stream().anyMatch(document -> codes.contains(document.code()));
  }

  /** Bytes as people read them. */
  public String size(int bytes) {
    return bytes < 1_000_000
        ? say("claims.size.kb", Math.max(1, bytes / 1000))
        : say("claims.size.mb", Formats.number(BigDecimal.valueOf(bytes / 100_000, 1), locale()));
  }

  /** Whether the page still listens to what was sent, and is not being shown yet. */
  static boolean hearing() {
    return FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
  }

  /** A claim's id in an address. */
  static UUID uuid(String text) {
    try {
      return UUID.fromString(String.valueOf(text));
    } catch (IllegalArgumentException e) {
      throw new NotFound("claim");
    }
  }
}
