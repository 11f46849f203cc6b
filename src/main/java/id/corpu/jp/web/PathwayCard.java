package id.corpu.jp.web;

import id.corpu.jp.application.viewing.Articles;
import id.corpu.jp.application.viewing.OwnRules;
import id.corpu.jp.domain.PolicyRow;
import id.corpu.jp.domain.Rule;
import id.corpu.jp.domain.Scope;
import java.util.List;

/**
 * A pathway of the regulation in force in plain words.
 *
 * @param id slug, which is also its anchor
 * @param name its name
 * @param national what it gives at home
 * @param nationalCap what limits that
 * @param international what it gives abroad
 * @param internationalCap what limits that
 * @param evidence what proves it
 * @param issuers who may issue the proof
 * @param open whether it is open to the reader
 * @param bucket its part of the mix, or null outside it
 * @param doubts places where the text may be read otherwise
 * @param notes other remarks
 * @param basis situations for which the annex recommends it
 * @param citation its place in the law
 * @param article address of the article about it, or null
 */
public record PathwayCard(
    String id,
    String name,
    String national,
    String nationalCap,
    String international,
    String internationalCap,
    String evidence,
    String issuers,
    boolean open,
    String bucket,
    List<String> doubts,
    List<String> notes,
    List<String> basis,
    String citation,
    String article) {

  static PathwayCard of(PolicyRow row, OwnRules inForce, RuleWords rules, Articles articles) {
    Words words = rules.words();
    Rule national = row.rates().rule(Scope.NATIONAL, inForce.switches());
    Rule international = row.rates().rule(Scope.INTERNATIONAL, inForce.switches());
    return new PathwayCard(
        row.id(),
        row.name().in(words.locale()),
        rules.credit(national),
        rules.cap(national),
        rules.credit(international),
        rules.cap(international),
        rules.evidence(row.evidence()),
        rules.issuers(row.evidence()),
        inForce.admits(row),
        row.bucket().map(bucket -> words.say("bucket." + bucket)).orElse(null),
        texts(row, words, true),
        texts(row, words, false),
        row.basis().stream().map(basis -> basis.in(words.locale())).toList(),
        row.citation().label(),
        articles.about(row.id()).map(slug -> "/pengetahuan/" + slug).orElse(null));
  }

  private static List<String> texts(PolicyRow row, Words words, boolean doubts) {
    return row.readings().stream()
        .filter(reading -> reading.kind().isDoubt() == doubts)
        .map(
            reading ->
                words.say("reading." + reading.kind()) + ": " + reading.text().in(words.locale()))
        .toList();
  }

  /** Whether it gives anything abroad that differs from what it gives at home. */
  public boolean isAnotherAbroad() {
    return !national.equals(international) || !nationalCap.equals(internationalCap);
  }

  /** Whether some place of it is doubtful. */
  public boolean isDoubtful() {
    return !doubts.isEmpty();
  }
}
