package id.corpu.demo.application;

import id.corpu.demo.domain.Biography;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.record.LearningEvent;
import id.corpu.record.LearningRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.function.IntToLongFunction;
import org.jdbi.v3.core.Handle;

/** Writes some lives in one transaction: their events, and the rows that the screens show. */
@ApplicationScoped
@OpenUseCase("runs at start, before anybody can call")
public class LifeWriting {

  private Database database;
  private LearningRecord learningRecord;

  protected LifeWriting() {}

  @Inject
  public LifeWriting(Database database, LearningRecord learningRecord) {
    this.database = database;
    this.learningRecord = learningRecord;
  }

  /**
   * Writes all of it or nothing; what is there already stays as it is.
   *
   * @param keys key of the house of the resident with an index
   * @return how many events there were
   */
  @Transactional
  public int write(City city, List<Biography> lives, IntToLongFunction keys) {
    List<LearningEvent> events = lives.stream().flatMap(life -> life.events().stream()).toList();
    learningRecord.recordAll(events);
    try (Handle handle = database.jdbi().open()) {
      new EnrolmentRows(handle, city, keys).write(lives);
      SessionRows.write(handle, city, lives, keys);
    } catch (SQLException e) {
      throw new LoadingFailure(e);
    }
    return events.size();
  }
}
