package id.corpu.jp.application.claims;

import id.corpu.jp.Jp;
import id.corpu.jp.domain.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Learning that is on record and waits for documents.
 *
 * @param activity the enrolment, or the statement's own id outside any
 * @param first day of the first line that waits
 * @param last day of the last one
 * @param waiting JP that wait
 * @param codes of the documents that are missing; of alternatives all
 */
record Lacking(
    UUID activity,
    String pathway,
    Scope scope,
    String title,
    LocalDate first,
    LocalDate last,
    Jp waiting,
    List<String> codes) {}
