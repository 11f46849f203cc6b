package id.corpu.jp.web.exports;

import id.corpu.jp.application.board.ActivityRow;
import id.corpu.jp.domain.Policy;
import id.corpu.jp.domain.PolicyHistory;
import id.corpu.jp.web.Words;

/** What recaps and forms say, in the reader's language. */
record RecapWords(Words words, PolicyHistory policies, int year) {

  String say(String key, Object... arguments) {
    return words.say("export." + key, arguments);
  }

  String yearText() {
    return Integer.toString(year);
  }

  /** Name of the row's pathway under the regulation of its last day. */
  String pathway(ActivityRow row) {
    return policy(row)
        .nameOf(row.pathway())
        .map(name -> name.in(words.locale()))
        .orElse(row.pathway());
  }

  /** Form and pathway, as "Nonklasikal – Coaching". */
  String formAndPathway(ActivityRow row) {
    return policy(row)
        .row(row.pathway())
        .map(rule -> say("form." + rule.form()) + " – " + pathway(row))
        .orElseGet(() -> pathway(row));
  }

  private Policy policy(ActivityRow row) {
    return policies.on(row.last()).policy();
  }
}
