package id.corpu.xapi.domain.examining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.Unpacking;
import id.corpu.xapi.domain.Unpacking.Unpacked;
import id.corpu.xapi.domain.XapiVersion;
import id.corpu.xapi.domain.browsing.PrettyJson;
import id.corpu.xapi.domain.check.Finding;
import id.corpu.xapi.domain.check.StatementCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is found in a pasted text: everything that the store would refuse, each with its line.
 *
 * @param text as it is shown: as pasted, or laid out anew when a line is too long to point at
 * @param findings what is wrong, in reading order; empty when the store would take it
 * @param statements what it holds, when it is JSON
 */
public record Examination(String text, List<Located> findings, List<Unpacked> statements) {

  /** Longest text, in characters. */
  public static final int LONGEST = 200_000;

  /** Most statements at once. */
  public static final int MOST_STATEMENTS = 50;

  private static final int MOST_FINDINGS = 100;
  private static final int LONGEST_LINE = 240;

  /** A finding and the line where it stands, from 1; column 0 when the whole line is meant. */
  public record Located(Finding finding, int line, int column) {}

  public boolean isValid() {
    return findings.isEmpty();
  }

  /** Examines a text by the rules of a line of xAPI. */
  public static Examination of(String pasted, XapiVersion version) {
    if (pasted.isBlank()) {
      return broken(pasted, "NOTHING", "Nothing was pasted.", 1, 0);
    }
    if (pasted.length() > LONGEST) {
      return broken("", "TOO_LARGE", "The text is too long.", 1, 0);
    }
    try {
      Places.of(pasted);
      boolean isNarrow = pasted.lines().allMatch(line -> line.length() <= LONGEST_LINE);
      String text = isNarrow ? pasted : PrettyJson.text(pasted);
      return checked(text, Places.of(text), version);
    } catch (JsonProcessingException e) {
      return broken(
          pasted,
          code(e),
          e.getOriginalMessage(),
          e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
          e.getLocation() == null ? 0 : e.getLocation().getColumnNr());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Examination checked(String text, Places places, XapiVersion version) {
    List<Unpacked> statements;
    try {
      statements = Unpacking.statements(text.getBytes(StandardCharsets.UTF_8), true);
    } catch (Refusal e) {
      return new Examination(text, located(e.findings(), places), List.of());
    }
    List<Finding> findings = new ArrayList<>();
    if (statements.size() > MOST_STATEMENTS) {
      findings.add(new Finding("TOO_MANY", "XAPI-00328", "$", "There are too many statements."));
      return new Examination(text, located(findings, places), List.of());
    }
    boolean isList = text.stripLeading().startsWith("[");
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < statements.size(); i++) {
      String path = isList ? "[" + i + "]" : "";
      JsonNode tree = statements.get(i).tree();
      findings.addAll(StatementCheck.of(tree, path, version));
      String id = tree.path("id").asText("").toLowerCase(java.util.Locale.ROOT);
      if (!id.isEmpty() && !ids.add(id)) {
        findings.add(
            new Finding(
                "DUPLICATE", "XAPI-00326", path + ".id", "The id stands in this batch already."));
      }
    }
    return new Examination(text, located(findings, places), statements);
  }

  private static List<Located> located(List<Finding> findings, Places places) {
    return findings.stream()
        .limit(MOST_FINDINGS)
        .map(finding -> new Located(finding, places.line(finding.path()), 0))
        .toList();
  }

  private static Examination broken(
      String text, String code, String message, int line, int column) {
    Finding finding = new Finding(code, "XAPI-00014", "$", message);
    return new Examination(
        text, List.of(new Located(finding, Math.max(line, 1), column)), List.of());
  }

  private static String code(JsonProcessingException e) {
    if (e instanceof StreamConstraintsException) {
      return e.getOriginalMessage().contains("epth") ? "TOO_DEEP" : "TOO_LONG_A_VALUE";
    }
    if (e instanceof JsonEOFException) {
      return "UNFINISHED";
    }
    return e.getOriginalMessage().startsWith("Duplicate field") ? "DUPLICATE_NAME" : "NOT_JSON";
  }
}
