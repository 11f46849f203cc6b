package id.corpu.notices.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.corpu.notices.Notice;
import id.corpu.notices.Notices;
import id.corpu.platform.jobs.JobQueue;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.MultiRowInsert;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Writes notices down, and asks for a mail at once for those who want it so. */
@ApplicationScoped
@OpenUseCase("features tell people of what their own use cases have checked")
public class NoticeKeeping implements Notices {

  private static final JsonMapper JSON = new JsonMapper();
  private static final MultiRowInsert ROWS =
      MultiRowInsert.into(
          "notices_notice", "person_id, created_at, feature, text_key, arguments, path");

  private Database database;
  private JobQueue jobs;
  private Clock clock;

  protected NoticeKeeping() {}

  @Inject
  public NoticeKeeping(Database database, JobQueue jobs, Clock clock) {
    this.database = database;
    this.jobs = jobs;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void tell(Collection<Long> people, Notice notice) {
    List<Long> told = people.stream().distinct().sorted().toList();
    if (told.isEmpty()) {
      return;
    }
    try (Handle handle = database.jdbi().open()) {
      write(handle, told, notice);
      jobs.enqueueAll(NoticeMail.KIND, wantingMailNow(handle, told));
    } catch (SQLException e) {
      throw new IllegalStateException("notices could not be written", e);
    }
  }

  private void write(Handle handle, List<Long> told, Notice notice) throws SQLException {
    String arguments = text(notice.arguments());
    MultiRowInsert.Rows rows = ROWS.rows();
    told.forEach(
        person ->
            rows.add(
                person,
                clock.instant(),
                notice.feature(),
                notice.text(),
                arguments,
                notice.path()));
    rows.write(handle.getConnection());
  }

  private static List<String> wantingMailNow(Handle handle, List<Long> told) {
    return handle
        .createQuery(
            "SELECT person_id FROM notices_mail WHERE choice = 'AT_ONCE' AND person_id IN (<people>)")
        .bindList("people", told)
        .mapTo(String.class)
        .list();
  }

  private static String text(List<String> arguments) {
    try {
      return JSON.writeValueAsString(arguments);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
