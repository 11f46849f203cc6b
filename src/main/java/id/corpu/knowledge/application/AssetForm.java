package id.corpu.knowledge.application;

import java.time.LocalDate;
import java.util.List;

/**
 * What a curator fills in.
 *
 * @param id key of the asset, or null for a new one
 * @param version the version that was edited
 * @param state name of the state it is in; null for a new one
 * @param tags words between commas
 * @param audience names of roles; empty for everybody
 * @param sources one a line: title, a bar, reference
 */
public record AssetForm(
    Long id,
    int version,
    String slug,
    String state,
    String kind,
    String title,
    String titleEn,
    String summary,
    String summaryEn,
    String markdown,
    String sources,
    String tags,
    List<String> audience,
    String stage,
    String ownerUnit,
    LocalDate reviewBy) {}
