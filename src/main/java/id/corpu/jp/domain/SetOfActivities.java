package id.corpu.jp.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * Activities of one window that wait for each other until enough of them make a credit. Activities
 * of one scope only: the two columns of the annex are separate rates.
 */
final class SetOfActivities {

  /**
   * Whether the activities are counted or lie beyond a monthly maximum; the two are never put
   * together.
   */
  enum Use {
    COUNTED,
    BEYOND
  }

  private int incomplete;
  private final List<Posting> waiting = new ArrayList<>();

  /**
   * Adds activities.
   *
   * @param posting whose activities they are, so that it learns whether it waits; null when nobody
   *     needs to know
   * @return how many sets they complete
   */
  int add(int activities, int size, Posting posting) {
    if (activities == 0) {
      return 0;
    }
    int completed = (incomplete + activities) / size;
    incomplete = (incomplete + activities) % size;
    if (posting == null) {
      return completed;
    }
    if (completed > 0) {
      // What still waits for evidence cannot end the waiting of those before it.
      if (!posting.awaiting()) {
        waiting.forEach(Posting::partnerFound);
        waiting.clear();
      }
    }
    if (incomplete > 0) {
      posting.waitForPartner();
      waiting.add(posting);
    }
    return completed;
  }
}
