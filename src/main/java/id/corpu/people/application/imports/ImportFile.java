package id.corpu.people.application.imports;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * The uploaded file between upload and reading, in parts that fit any server's packet limit. It
 * holds personal data, so it is deleted as soon as it is read.
 */
@ApplicationScoped
@OpenUseCase("used by PeopleImport and its job, which are guarded")
public class ImportFile {

  private static final int PART = 1 << 20;

  private Database database;

  protected ImportFile() {}

  @Inject
  public ImportFile(Database database) {
    this.database = database;
  }

  void keep(long id, byte[] content) {
    database
        .jdbi()
        .useHandle(
            handle -> {
              for (int from = 0, part = 0; from < content.length; from += PART, part++) {
                byte[] piece =
                    Arrays.copyOfRange(content, from, Math.min(content.length, from + PART));
                handle.execute(
                    "INSERT INTO people_import_part (import_id, part, content) VALUES (?, ?, ?)",
                    id,
                    part,
                    piece);
              }
            });
  }

  byte[] content(long id) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT content FROM people_import_part WHERE import_id = :id ORDER BY part")
                    .bind("id", id)
                    .mapTo(byte[].class)
                    .forEach(whole::writeBytes));
    return whole.toByteArray();
  }

  void forget(long id) {
    database
        .jdbi()
        .useHandle(
            handle -> handle.execute("DELETE FROM people_import_part WHERE import_id = ?", id));
  }
}
