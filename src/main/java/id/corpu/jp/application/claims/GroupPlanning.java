package id.corpu.jp.application.claims;

import id.corpu.jp.domain.claims.CertificateNumber;
import id.corpu.jp.domain.claims.ClaimFacts;
import id.corpu.jp.domain.claims.GroupPlan;
import id.corpu.jp.domain.claims.LineVerdict;
import id.corpu.jp.domain.claims.SheetColumn;
import id.corpu.jp.domain.claims.SheetLine;
import id.corpu.people.People;
import id.corpu.people.PersonCard;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Holds the lines of a sheet against the register and the claims as they are now. */
@Dependent
class GroupPlanning {

  @Inject private People people;
  @Inject private ClaimRules rules;
  @Inject private GroupLines lines;

  /**
   * What would become of the lines.
   *
   * @param facts what the form says for all
   * @param documents codes of the documents for all
   */
  List<LineVerdict> of(
      GroupRows.Row group, ClaimFacts facts, Set<String> documents, List<SheetLine> sheet) {
    ZoneId zone = people.institution(group.city()).orElseThrow().zone();
    Map<String, PersonCard> known =
        people.byNumbers(sheet.stream().map(SheetLine::number).collect(Collectors.toSet()));
    Set<Long> ids = known.values().stream().map(PersonCard::id).collect(Collectors.toSet());
    return new GroupPlan(
            group.city(),
            group.broughtBy(),
            group.draft(),
            documents,
            rules.reading(group.city(), zone, group.pathway()),
            rules.pathway(group.city(), facts.stretches().last(), group.pathway()),
            new GroupPlan.Known(
                known,
                people.statusHistories(ids),
                lines.claimed(ids, facts.stretches().first(), facts.stretches().last()),
                lines.certificates(group.city(), group.id(), keys(group, sheet))))
        .verdicts(sheet);
  }

  private static Set<String> keys(GroupRows.Row group, List<SheetLine> sheet) {
    Map<String, String> typed = new TreeMap<>(group.draft().typed());
    String pattern = typed.getOrDefault("certificateNumber", "");
    Set<String> keys = new HashSet<>();
    for (SheetLine line : sheet) {
      String own = line.text(SheetColumn.CERTIFICATE);
      String number = own.isEmpty() ? GroupPlan.numbered(pattern, line) : own;
      keys.add(new CertificateNumber(number).key());
    }
    keys.remove("");
    return keys;
  }
}
