package id.corpu.knowledge.application;

import java.util.List;

/**
 * A page of the repository.
 *
 * @param total articles that fit
 * @param tags the commonest tags among what the reader may see, for narrowing
 */
public record ArticleShelf(List<ArticleRow> rows, long total, List<String> tags) {

  public static final int PAGE_SIZE = 12;
}
