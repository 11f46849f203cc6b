package id.corpu.xapi.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.ToolCalls;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Pages of statements and how they lead on (xAPI Data 2.5, Communication 2.1.3). */
class MoreIT extends Conformance {

  /** Sends so many statements of one actor; answers the query that finds them, oldest first. */
  private static String sent(ToolCalls tool, int number, List<String> ids) throws Exception {
    Sample first = Sample.whole();
    List<Sample> all = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      all.add(first.anew());
      ids.add(all.get(i).id());
    }
    assertThat(tool.status("POST", "statements", all.toString())).isEqualTo(200);
    return "ascending=true&agent=" + encoded(first.at("/actor").toString());
  }

  /** The page behind a {@code more} link, which is resolved as a browser does. */
  private static JsonNode follow(ToolCalls tool, String more) throws Exception {
    return Sample.value(followed(tool, more).body());
  }

  private static HttpResponse<String> followed(ToolCalls tool, String more) throws Exception {
    String address = URI.create(tool.base() + "statements").resolve(more).toString();
    assertThat(address).startsWith(tool.base());
    HttpResponse<String> answer = tool.get(address.substring(tool.base().length()));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer;
  }

  @Test
  @DisplayName("XAPI-00108 XAPI-00114 more leads through all pages, and nothing comes twice")
  void leadsOn() throws Exception {
    for (ToolCalls each : both()) {
      List<String> sent = new ArrayList<>();
      JsonNode page = read(each, "limit=2&" + sent(each, 5, sent));
      List<String> seen = new ArrayList<>();
      List<Integer> sizes = new ArrayList<>();
      while (true) {
        page.path("statements").forEach(one -> seen.add(one.path("id").asText()));
        sizes.add(page.path("statements").size());
        if (page.path("more").asText().isEmpty()) {
          break;
        }
        page = follow(each, page.path("more").asText());
      }
      assertThat(seen).isEqualTo(sent);
      assertThat(sizes).containsExactly(2, 2, 1);
    }
  }

  @Test
  @DisplayName("XAPI-00108 newest first, more leads to the older ones")
  void leadsBack() throws Exception {
    for (ToolCalls each : both()) {
      List<String> sent = new ArrayList<>();
      String query = sent(each, 3, sent).replace("ascending=true&", "");
      Collections.reverse(sent);
      JsonNode page = read(each, "limit=2&" + query);
      List<String> seen = new ArrayList<>();
      page.path("statements").forEach(one -> seen.add(one.path("id").asText()));
      follow(each, page.path("more").asText())
          .path("statements")
          .forEach(one -> seen.add(one.path("id").asText()));
      assertThat(seen).isEqualTo(sent);
    }
  }

  @Test
  @DisplayName("XAPI-00109 more is empty when all has been given, to the last one")
  void ends() throws Exception {
    for (ToolCalls each : both()) {
      String query = sent(each, 3, new ArrayList<>());
      assertThat(read(each, "limit=3&" + query).path("more").asText("?")).isEmpty();
      assertThat(read(each, "limit=4&" + query).path("more").asText("?")).isEmpty();
    }
  }

  @Test
  @DisplayName("XAPI-00113 XAPI-00111 every page has the same shape as the first")
  void keepsShape() throws Exception {
    for (ToolCalls each : both()) {
      JsonNode page = read(each, "limit=1&" + sent(each, 3, new ArrayList<>()));
      for (int i = 0; i < 3; i++) {
        assertThat(page).hasSize(2);
        assertThat(page.path("statements")).hasSize(1);
        page = i < 2 ? follow(each, page.path("more").asText()) : page;
      }
    }
  }

  @Test
  @DisplayName("XAPI-00111 the next page is in the form that was asked for, with attachments too")
  void keepsForm() throws Exception {
    for (ToolCalls each : both()) {
      String query = sent(each, 2, new ArrayList<>());
      JsonNode ids = read(each, "limit=1&format=ids&" + query);
      assertThat(follow(each, ids.path("more").asText()).at("/statements/0/verb").has("display"))
          .isFalse();
      String mixed = each.get("statements?limit=1&attachments=true&" + query).body();
      String more = mixed.replaceAll("(?s).*\"more\":\"([^\"]+)\".*", "$1");
      assertThat(header(followed(each, more), "Content-Type")).startsWith("multipart/mixed");
    }
  }

  @Test
  @DisplayName("XAPI-00108 a page does not move when statements come in behind it")
  void stays() throws Exception {
    for (ToolCalls each : both()) {
      List<String> sent = new ArrayList<>();
      String query = sent(each, 3, sent).replace("ascending=true&", "");
      JsonNode page = read(each, "limit=2&" + query);
      Sample late = Sample.plain().with("/actor", page.at("/statements/0/actor").toString());
      taken(each, late);
      assertThat(follow(each, page.path("more").asText()).at("/statements/0/id").asText())
          .isEqualTo(sent.get(0));
    }
  }

  @Test
  @DisplayName("XAPI-00173 a limit of zero and no limit both ask for as many as the store gives")
  void limitsByItself() throws Exception {
    List<String> sent = new ArrayList<>();
    String query = "format=ids&" + sent(one(), 120, sent);
    for (ToolCalls each : both()) {
      assertThat(found(each, query)).isEqualTo(sent);
      assertThat(found(each, "limit=0&" + query)).isEqualTo(sent);
    }
  }

  @DisplayName("XAPI-00173 a page has no more than was asked for")
  @Rows(
      """
      XAPI-00173 one | 1 | 1
      XAPI-00173 two of three | 2 | 2
      XAPI-00173 more than there are | 1000000 | 3
      """)
  void limits(String requirement, String limit, String size) throws Exception {
    for (ToolCalls each : both()) {
      String query = sent(each, 3, new ArrayList<>());
      assertThat(found(each, "limit=" + limit + "&" + query)).hasSize(Integer.parseInt(size));
    }
  }

  @DisplayName("a next page that nobody was led to is refused")
  @Rows(
      """
      XAPI-00012 a word | abc
      XAPI-00012 a negative number | -1
      XAPI-00012 a number beyond all | 99999999999999999999
      """)
  void refusesInvented(String requirement, String more) throws Exception {
    for (ToolCalls each : both()) {
      refused(each, 400, each.get("statements?more=" + more));
    }
  }
}
