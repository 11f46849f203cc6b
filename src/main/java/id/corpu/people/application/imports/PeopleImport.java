package id.corpu.people.application.imports;

import id.corpu.people.domain.imports.RowOutcome;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.jobs.JobQueue;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * Importing people from the personnel system (Blitar 35/2023 Pasal 27 wants the two joined): upload
 * and dry run, a look at every row, then confirmation. One import of a city runs at a time.
 */
@ApplicationScoped
@Requires(Permission.MANAGE_PEOPLE)
public class PeopleImport {

  /** Bytes that a file may have. */
  public static final int MOST_BYTES = 20 * 1024 * 1024;

  private static final String START =
      "INSERT INTO people_import (uuid, institution_id, started_by, started_at, file_name, state,"
          + " running_for) VALUES (:uuid, :institution, :person, :now, LEFT(:name, 160), 'READING',"
          + " :institution)";
  private static final String OWN = "i.uuid = :uuid AND i.institution_id = :institution";

  @Inject private Database database;
  @Inject private ImportStore store;
  @Inject private ImportFile file;
  @Inject private JobQueue jobs;
  @Inject private CurrentUser currentUser;
  @Inject private Clock clock;

  /**
   * Takes a file and has it read; earlier dry runs of the city are given up.
   *
   * @return by what the import is known from now on
   * @throws InvalidInput IMPORT_EMPTY, IMPORT_TOO_BIG
   * @throws Conflict IMPORT_RUNNING while another is being read or applied
   */
  @Transactional
  public UUID start(String fileName, byte[] content) {
    if (content.length == 0) {
      throw new InvalidInput("IMPORT_EMPTY", "file");
    }
    if (content.length > MOST_BYTES) {
      throw new InvalidInput("IMPORT_TOO_BIG", "file");
    }
    Account account = currentUser.get();
    UUID uuid = UUID.randomUUID();
    update(
        START,
        Map.of(
            "uuid", uuid,
            "institution", account.institutionId(),
            "person", account.personId(),
            "now", clock.instant(),
            "name", fileName == null || fileName.isBlank() ? "pegawai.csv" : fileName));
    ImportView started = view(uuid);
    store.giveUpEarlier(account.institutionId(), started.id());
    file.keep(started.id(), content);
    jobs.enqueue(ImportJob.KIND, Long.toString(started.id()));
    return uuid;
  }

  /** An import of the caller's city. */
  @Requires(value = Permission.MANAGE_PEOPLE, audit = Requires.Audit.REFUSALS)
  public ImportView view(UUID uuid) {
    return store.find(OWN, own(uuid)).orElseThrow(() -> new NotFound("import"));
  }

  /** The city's newest import. */
  @Requires(value = Permission.MANAGE_PEOPLE, audit = Requires.Audit.REFUSALS)
  public Optional<ImportView> latest() {
    return store.find(
        "i.institution_id = :institution",
        Map.of("institution", currentUser.get().institutionId()));
  }

  /** Rows of one outcome, by line. */
  @Requires(value = Permission.MANAGE_PEOPLE, audit = Requires.Audit.REFUSALS)
  public List<StagedRow> rows(UUID uuid, RowOutcome.Kind outcome, int offset, int limit) {
    return store.rows(view(uuid).id(), outcome, offset, limit);
  }

  /**
   * Has all good rows written.
   *
   * @throws Conflict IMPORT_NOT_READY when it was confirmed or given up already, IMPORT_RUNNING
   *     while another runs
   */
  @Transactional
  public void confirm(UUID uuid) {
    ImportView ready = view(uuid);
    int confirmed =
        update(
            "UPDATE people_import SET state = 'APPLYING', progress = 0, problem = NULL,"
                + " running_for = institution_id WHERE id = :id AND state = 'READY'",
            Map.of("id", ready.id()));
    if (confirmed == 0) {
      throw new Conflict("IMPORT_NOT_READY");
    }
    jobs.enqueue(ImportJob.KIND, Long.toString(ready.id()));
  }

  /** Gives up a dry run; its rows are forgotten. */
  @Transactional
  public void discard(UUID uuid) {
    ImportView ready = view(uuid);
    int discarded =
        update(
            "UPDATE people_import SET state = 'DISCARDED', ended_at = :now WHERE id = :id"
                + " AND state = 'READY'",
            Map.of("id", ready.id(), "now", clock.instant()));
    if (discarded == 0) {
      throw new Conflict("IMPORT_NOT_READY");
    }
    store.forgetRows(ready.id());
  }

  private Map<String, Object> own(UUID uuid) {
    return Map.of("uuid", uuid, "institution", currentUser.get().institutionId());
  }

  private int update(String sql, Map<String, Object> bindings) {
    try {
      return database
          .jdbi()
          .withHandle(handle -> handle.createUpdate(sql).bindMap(bindings).execute());
    } catch (UnableToExecuteStatementException e) {
      if (e.getCause() instanceof SQLIntegrityConstraintViolationException) {
        throw new Conflict("IMPORT_RUNNING");
      }
      throw e;
    }
  }
}
