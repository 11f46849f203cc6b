package id.corpu.xapi.domain.browsing;

/** Writes foreign text into a page. */
public final class Html {

  private Html() {}

  /** The text with every character that means something in HTML, in a text or an attribute. */
  public static String encoded(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '&' -> html.append("&amp;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(Character.isISOControl(c) && c != '\n' && c != '\t' ? '\uFFFD' : c);
      }
    }
    return html.toString();
  }
}
