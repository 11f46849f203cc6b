package id.corpu.knowledge.application;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Article text: CommonMark with tables, turned into HTML that can carry neither script nor foreign
 * pictures, and into plain words for search.
 */
final class ArticleText {

  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();

  /** The page has its own h1, and people who write begin with "#" all the same. */
  private static final Pattern FIRST_HEADING = Pattern.compile("(?m)^#[ \\t]");

  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements("p", "br", "hr", "h2", "h3", "h4", "strong", "em", "code", "pre")
          .allowElements("blockquote", "ul", "ol", "li", "a")
          .allowElements("table", "thead", "tbody", "tr", "th", "td")
          .allowAttributes("start")
          .matching(Pattern.compile("\\d{1,4}"))
          .onElements("ol")
          .allowAttributes("align")
          .matching(Pattern.compile("left|right|center"))
          .onElements("th", "td")
          .allowUrlProtocols("https", "http", "mailto")
          .allowAttributes("href")
          .onElements("a")
          .requireRelsOnLinks("noopener", "noreferrer")
          .toFactory();

  private ArticleText() {}

  static String html(String markdown) {
    String lowered = FIRST_HEADING.matcher(markdown).replaceAll("## ");
    return POLICY.sanitize(HTML.render(PARSER.parse(lowered)));
  }

  /** Words without markup, a line a block. */
  static String plain(String markdown) {
    return PlainWords.of(PARSER.parse(markdown));
  }
}
