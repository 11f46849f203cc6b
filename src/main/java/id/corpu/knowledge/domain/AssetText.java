package id.corpu.knowledge.domain;

/**
 * What an article says, as its curator writes it.
 *
 * @param titleEn English title, or null
 * @param summaryEn English summary, or null
 * @param markdown the Indonesian text
 * @param html the same, sanitised
 * @param sources lines of {@link SourceNote}
 */
public record AssetText(
    String title,
    String titleEn,
    String summary,
    String summaryEn,
    String markdown,
    String html,
    String sources) {}
