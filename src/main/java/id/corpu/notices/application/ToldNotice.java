package id.corpu.notices.application;

import java.time.Instant;

/**
 * A notice as its reader sees it.
 *
 * @param text in the reader's language
 * @param path where the reader goes on
 * @param unread whether it was not on a page before
 */
public record ToldNotice(long id, Instant createdAt, String text, String path, boolean unread) {}
