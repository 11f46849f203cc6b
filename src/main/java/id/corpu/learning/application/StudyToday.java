package id.corpu.learning.application;

import static id.corpu.platform.security.Permission.LEARN;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** How long the caller has studied today, over all courses. */
@ApplicationScoped
@Requires(value = LEARN, audit = Audit.REFUSALS)
public class StudyToday {

  private Database database;
  private CurrentUser currentUser;
  private Clock clock;

  protected StudyToday() {}

  @Inject
  public StudyToday(Database database, CurrentUser currentUser, Clock clock) {
    this.database = database;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** Accepted seconds of the local day. */
  public int seconds() {
    Account me = currentUser.get();
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT COALESCE(SUM(seconds), 0) FROM learning_study_span"
                            + " WHERE person_id = :person AND day = :today")
                    .bind("person", me.personId())
                    .bind("today", LocalDate.ofInstant(clock.instant(), me.zone()))
                    .mapTo(Integer.class)
                    .one());
  }
}
