package id.corpu.xapi.application.browsing;

import id.corpu.xapi.domain.browsing.Known;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A page of the browser.
 *
 * @param cursor where the next page begins, if there is one
 * @param completeUntil every statement stored by then was readable before the page was read
 * @param known what else is needed to tell its statements
 */
public record BrowsedPage(
    List<BrowsedStatement> statements, Optional<Long> cursor, Instant completeUntil, Known known) {}
