package id.corpu.learning.application;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Course text: CommonMark with tables and task lists, turned into HTML that cannot carry script.
 * Pictures may only come from the course's own folder; links leave without telling where from.
 */
final class MarkdownPages {

  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();
  private static final Pattern OPEN_TASK = Pattern.compile("(?m)^(\\s*[-*] )\\[ ] ");
  private static final Pattern DONE_TASK = Pattern.compile("(?m)^(\\s*[-*] )\\[[xX]] ");
  private static final String OWN_FILE = "media/[A-Za-z0-9][A-Za-z0-9._-]*";

  private MarkdownPages() {}

  /**
   * The HTML of a page.
   *
   * @param mediaAddress address of the course's media with a slash at its end
   */
  static String html(String markdown, String mediaAddress) {
    String tasks = OPEN_TASK.matcher(markdown).replaceAll("$1☐ ");
    tasks = DONE_TASK.matcher(tasks).replaceAll("$1☑ ");
    return policy(mediaAddress).sanitize(RENDERER.render(PARSER.parse(tasks)));
  }

  private static PolicyFactory policy(String mediaAddress) {
    return new HtmlPolicyBuilder()
        .allowElements(
            "p",
            "br",
            "hr",
            "h2",
            "h3",
            "h4",
            "strong",
            "em",
            "code",
            "pre",
            "blockquote",
            "ul",
            "ol",
            "li",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "img",
            "a")
        .allowAttributes("start")
        .matching(Pattern.compile("\\d{1,4}"))
        .onElements("ol")
        .allowAttributes("align")
        .matching(Pattern.compile("left|right|center"))
        .onElements("th", "td")
        .allowAttributes("alt")
        .onElements("img")
        .allowAttributes("src")
        .matching(
            (element, attribute, value) ->
                value.matches(OWN_FILE) ? mediaAddress + value.substring("media/".length()) : null)
        .onElements("img")
        .allowStandardUrlProtocols()
        .allowAttributes("href")
        .onElements("a")
        .requireRelsOnLinks("noopener", "noreferrer")
        .toFactory();
  }
}
