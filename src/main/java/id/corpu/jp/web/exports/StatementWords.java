package id.corpu.jp.web.exports;

import id.corpu.jp.application.exports.StatementHead;
import id.corpu.jp.application.ledger.EntryRow;
import id.corpu.jp.application.viewing.Articles;
import id.corpu.jp.web.LedgerLine;
import id.corpu.jp.web.LineWording;
import id.corpu.jp.web.Words;
import id.corpu.platform.i18n.Formats;
import java.time.LocalDate;

/** What both files of a person's year say, in the reader's language. */
record StatementWords(StatementHead head, Words words, LineWording wording) {

  static StatementWords of(StatementHead head, Words words, Articles articles) {
    return new StatementWords(
        head, words, new LineWording(words, head.policies(), articles, head.own()));
  }

  String say(String key, Object... arguments) {
    return words.say("export." + key, arguments);
  }

  String year() {
    return Integer.toString(head.overview().year());
  }

  String day(LocalDate day) {
    return Formats.day(day, words.locale());
  }

  String made() {
    return Formats.moment(head.at(), head.zone(), words.locale());
  }

  LedgerLine line(EntryRow entry) {
    return wording.line(entry);
  }

  /** What the activity was; the pathway's name where it has no title. */
  String title(EntryRow entry) {
    return entry.title().isEmpty() ? wording.pathway(entry) : entry.title();
  }

  /** Name of a pathway under the regulation of the year's end. */
  String pathway(String id) {
    return head.policies()
        .on(LocalDate.of(head.overview().year(), 12, 31))
        .policy()
        .nameOf(id)
        .map(name -> name.in(words.locale()))
        .orElse(id);
  }
}
