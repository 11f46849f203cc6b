package id.corpu.jp.domain;

import java.util.Optional;

/**
 * A pathway that an article names without giving it a rate. It is recorded with 0 JP.
 *
 * @param id slug of the pathway
 * @param name its name on screens
 * @param form form of development
 * @param bucket bucket of the mix that the article puts it in
 * @param note how it is handled
 * @param citation the article
 */
public record UnratedPathway(
    String id, Wording name, Form form, Optional<String> bucket, Wording note, Citation citation) {}
