package id.corpu.knowledge.application;

import id.corpu.knowledge.domain.SourceNote;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An article as its reader sees it.
 *
 * @param html sanitised when it was saved
 * @param appliedAt when the reader said that they applied it, or null
 * @param appliedCount how many people did
 * @param related articles with the most tags in common
 */
public record ArticleView(
    long id,
    String slug,
    String kind,
    String state,
    String title,
    String summary,
    String html,
    List<SourceNote> sources,
    List<String> tags,
    String ownerUnit,
    LocalDate reviewBy,
    Instant changedAt,
    Instant appliedAt,
    int appliedCount,
    List<ArticleRow> related) {}
