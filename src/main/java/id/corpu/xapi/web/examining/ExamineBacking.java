package id.corpu.xapi.web.examining;

import id.corpu.xapi.application.examining.StatementExamining;
import id.corpu.xapi.application.examining.StatementExamining.Examined;
import id.corpu.xapi.domain.Unpacking.Unpacked;
import id.corpu.xapi.domain.XapiVersion;
import id.corpu.xapi.domain.browsing.PrettyJson;
import id.corpu.xapi.domain.browsing.SentenceWriter;
import id.corpu.xapi.domain.examining.Examination.Located;
import id.corpu.xapi.web.browsing.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A pasted text and what was found in it. */
@Named
@RequestScoped
public class ExamineBacking {

  private static final int MOST_LINES = 2_000;

  @Inject private StatementExamining examining;
  @Inject private Reader reader;

  private String pasted = "";
  private String version = XapiVersion.V1_0_3.name();
  private Examined examined;

  /** A line of the text; wrong when a finding points at it. */
  public record Line(int number, String text, boolean wrong) {}

  /**
   * A statement that the store would take.
   *
   * @param added properties that the store would add
   * @param json as it would be kept, coloured
   * @param needsData whether data of an attachment have to come with it
   */
  public record Good(String sentence, List<String> added, String json, boolean needsData) {}

  public void examine() {
    examined =
        examining.examine(
            pasted, XapiVersion.valueOf(version), reader.wording().text("examine.tool"));
  }

  public boolean isExamined() {
    return examined != null;
  }

  public List<Explanation> getFindings() {
    return examined.examination().findings().stream()
        .map(found -> Explanation.of(found, reader.wording()))
        .toList();
  }

  public List<Line> getLines() {
    Set<Integer> wrong =
        examined.examination().findings().stream().map(Located::line).collect(Collectors.toSet());
    List<Line> lines = new ArrayList<>();
    examined
        .examination()
        .text()
        .lines()
        .limit(MOST_LINES)
        .forEach(
            line -> lines.add(new Line(lines.size() + 1, line, wrong.contains(lines.size() + 1))));
    return lines;
  }

  public List<Good> getGood() {
    SentenceWriter writer = new SentenceWriter(reader.wording(), examined.known());
    List<Good> good = new ArrayList<>();
    for (int i = 0; i < examined.kept().size(); i++) {
      Unpacked given = examined.examination().statements().get(i);
      List<String> added =
          Stream.of("id", "timestamp", "stored", "version", "authority")
              .filter(name -> !given.tree().has(name) || name.matches("stored|authority"))
              .toList();
      boolean needsData = false;
      for (var attachment : given.tree().path("attachments")) {
        needsData |= !attachment.has("fileUrl");
      }
      good.add(
          new Good(
              writer.write(given.tree()).text(),
              added,
              PrettyJson.html(examined.kept().get(i)),
              needsData));
    }
    return good;
  }

  public String getPasted() {
    return pasted;
  }

  public void setPasted(String pasted) {
    this.pasted = pasted == null ? "" : pasted;
  }

  public String getVersion() {
    return version;
  }

  public void setVersion(String version) {
    this.version = version;
  }
}
