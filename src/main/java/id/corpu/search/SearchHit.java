package id.corpu.search;

/**
 * A thing that was found.
 *
 * @param titleHtml title with the found words in {@code <mark>}; everything else is escaped
 * @param snippetHtml the most telling sentences, likewise marked and escaped
 */
public record SearchHit(
    String kind, String key, String url, String title, String titleHtml, String snippetHtml) {}
