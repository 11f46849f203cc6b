package id.corpu.xapi.domain.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PrettyJsonTest {

  @Test
  @DisplayName("numbers keep their notation, strings lose every mark of HTML")
  void keepsAndEncodes() {
    String html =
        PrettyJson.html("{\"a\":[1.50,1e3,{}],\"<b>\":\"</pre><script>'&\",\"c\":null,\"d\":[]}");

    assertThat(html)
        .contains("<span class=\"n\">1.50</span>", "<span class=\"n\">1e3</span>")
        .contains("&lt;/pre&gt;&lt;script&gt;&#39;&amp;", "&quot;&lt;b&gt;&quot;")
        .contains("<span class=\"w\">null</span>", "[]", "{}")
        .doesNotContain("<script", "</pre");
    assertThat(html.replaceAll("<[^>]*>", ""))
        .startsWith("{\n  &quot;a&quot;: [\n    1.50,\n    1e3,\n    {}\n  ],\n");
  }
}
