package id.corpu.search;

/**
 * The words of a thing in one language.
 *
 * @param language {@code id} or {@code en}; each is analysed by its own grammar
 * @param title heading, counts most
 * @param summary a sentence for lists, counts more than the text
 * @param text everything else as plain text without markup, or empty
 */
public record SearchText(String language, String title, String summary, String text) {

  public SearchText {
    if (!"id".equals(language) && !"en".equals(language)) {
      throw new IllegalArgumentException("No analysis for language " + language);
    }
    title = title == null ? "" : title;
    summary = summary == null ? "" : summary;
    text = text == null ? "" : text;
  }

  public static SearchText indonesian(String title, String summary, String text) {
    return new SearchText("id", title, summary, text);
  }

  public static SearchText english(String title, String summary, String text) {
    return new SearchText("en", title, summary, text);
  }
}
