package id.corpu.platform.jobs;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/**
 * A job in a flight recording: how long it took from its row to the commit. Costs nothing while
 * nobody records.
 */
@Name("corpu.Job")
@Label("Job")
@Category("CorpU")
@StackTrace(false)
final class JobEvent extends Event {

  @Label("Kind")
  String kind;
}
