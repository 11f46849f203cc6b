package id.corpu.xapi.web.examining;

import id.corpu.xapi.domain.browsing.Wording;
import id.corpu.xapi.domain.check.Finding;
import id.corpu.xapi.domain.examining.Examination.Located;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A finding for people: what is wrong and how to mend it, by the finding's code in the bundle.
 *
 * @param column 0 when the whole line is meant
 */
public record Explanation(
    String requirement, String path, int line, int column, String what, String mend) {

  /** What the check's own sentence names: a property, or the values that are allowed. */
  private static final Pattern NAMED = Pattern.compile("\"([^\"]{1,80})\"|\\[([^\\]]{1,200})]");

  static Explanation of(Located located, Wording wording) {
    Finding finding = located.finding();
    String named = named(finding);
    String key = "finding." + finding.code();
    return new Explanation(
        finding.requirement(),
        finding.path(),
        located.line(),
        located.column(),
        wording.find(key + ".what").isPresent()
            ? wording.text(key + ".what", named, located.line(), located.column())
            : finding.message(),
        wording.text(key + ".mend", named));
  }

  /** The word in the check's sentence, else the last part of the path. */
  private static String named(Finding finding) {
    Matcher matcher = NAMED.matcher(finding.message());
    if (matcher.find()) {
      return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }
    String path = finding.path();
    return path.equals("$") ? "" : path.substring(path.lastIndexOf('.') + 1);
  }
}
