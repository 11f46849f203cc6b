package id.corpu.xapi.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.xapi.ToolCalls;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;

/** HEAD (xAPI Communication 1.1). */
class HeadIT extends Conformance {

  @DisplayName("HEAD answers as GET does, without a body")
  @Rows(
      """
      XAPI-00126 a page of statements | statements?limit=1
      XAPI-00125 a page with attachments | statements?limit=1&attachments=true
      XAPI-00125 a statement | statements?statementId=#
      XAPI-00125 a statement that there is not | statements?statementId=8f87ccde-bb56-4c2e-ab83-44982ef22df0
      XAPI-00125 a refused query | statements?limit=-1
      XAPI-00125 a state that there is not | activities/state?activityId=https://alat.example/kosong&agent=%7B%22mbox%22:%22mailto:a@kota.example%22%7D&stateId=s
      XAPI-00125 names of states | activities/state?activityId=https://alat.example/kosong&agent=%7B%22mbox%22:%22mailto:a@kota.example%22%7D
      XAPI-00125 names of an activity's profiles | activities/profile?activityId=https://alat.example/kosong
      XAPI-00125 names of an agent's profiles | agents/profile?agent=%7B%22mbox%22:%22mailto:kosong@kota.example%22%7D
      XAPI-00125 an activity | activities?activityId=https://alat.example/kosong
      XAPI-00125 a person | agents?agent=%7B%22mbox%22:%22mailto:kosong@kota.example%22%7D
      XAPI-00125 what the store is | about
      """)
  void answersHead(String requirement, String path) throws Exception {
    for (ToolCalls each : both()) {
      Sample sample = Sample.plain();
      taken(each, sample);
      String asked = path.replace("#", sample.id());
      HttpResponse<String> get = each.get(asked);
      HttpResponse<String> head = each.send("HEAD", asked, null);
      assertThat(head.statusCode()).isEqualTo(get.statusCode());
      assertThat(head.body()).isEmpty();
      assertThat(header(head, "Content-Type").split(";")[0])
          .isEqualTo(header(get, "Content-Type").split(";")[0]);
      assertThat(header(head, "X-Experience-API-Version")).isEqualTo(each.version());
    }
  }

  @DisplayName("HEAD of a document says its tag, its time and its length")
  @Rows(
      """
      XAPI-00125 a state | activities/state?stateId=s&activityId=https://alat.example/#&agent=%7B%22mbox%22:%22mailto:a@kota.example%22%7D
      XAPI-00125 a profile of an activity | activities/profile?profileId=p&activityId=https://alat.example/#
      XAPI-00125 a profile of an agent | agents/profile?profileId=p&agent=%7B%22mbox%22:%22mailto:#@kota.example%22%7D
      """)
  void answersHeadOfDocuments(String requirement, String path) throws Exception {
    for (ToolCalls each : both()) {
      String document = path.replace("#", UUID.randomUUID().toString());
      assertThat(each.status("POST", document, "{\"a\":1}")).isEqualTo(204);
      HttpResponse<String> get = each.get(document);
      HttpResponse<String> head = each.send("HEAD", document, null);
      assertThat(head.statusCode()).isEqualTo(200);
      assertThat(head.body()).isEmpty();
      for (String name : new String[] {"ETag", "Last-Modified", "Content-Type"}) {
        assertThat(header(head, name)).isEqualTo(header(get, name));
      }
    }
  }
}
