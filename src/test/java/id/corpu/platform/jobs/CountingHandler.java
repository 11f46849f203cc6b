package id.corpu.platform.jobs;

import id.corpu.platform.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A job of a test: takes a number that writers raise over into a number of its own. */
@ApplicationScoped
public class CountingHandler implements JobHandler {

  static final String KIND = "test.counting";

  @Inject private Database database;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void work(String key) {
    database
        .jdbi()
        .useHandle(
            handle -> handle.execute("UPDATE test_counted SET seen = written WHERE word = ?", key));
  }
}
