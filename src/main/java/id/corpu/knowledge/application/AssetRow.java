package id.corpu.knowledge.application;

import java.time.LocalDate;

/** An asset in the curators' list. */
public record AssetRow(
    long id,
    String slug,
    String title,
    String kind,
    String stage,
    String state,
    String ownerUnit,
    LocalDate reviewBy,
    boolean overdue,
    int appliedCount) {}
