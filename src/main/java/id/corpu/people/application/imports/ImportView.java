package id.corpu.people.application.imports;

import id.corpu.people.domain.imports.Totals;
import java.time.Instant;
import java.util.UUID;

/**
 * An import as shown.
 *
 * @param problem code of what stopped it, or null
 * @param problemDetail a line or column names for the problem's text
 * @param progress percent of the running step
 */
public record ImportView(
    long id,
    UUID uuid,
    long institutionId,
    String fileName,
    Instant startedAt,
    String startedBy,
    ImportState state,
    String problem,
    String problemDetail,
    int progress,
    Totals totals) {}
