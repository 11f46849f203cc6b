package id.corpu.xapi.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.xapi.ToolCalls;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Results and scores (xAPI Data 2.4.5). */
class ResultsIT extends Conformance {

  @DisplayName("a broken result is refused")
  @Rows(
      """
      XAPI-00006 a result is an object | /result | "lulus"
      XAPI-00010 a result has no properties of its sender's own | /result/nilai | 80
      XAPI-00008 the key success is in lower case | /result/Success | true
      XAPI-00074 success is true or false | /result/success | "true"
      XAPI-00074 success is no number | /result/success | 1
      XAPI-00075 completion is true or false | /result/completion | "ya"
      XAPI-00076 a response is a string | /result/response | ["a"]
      XAPI-00076 a response is no number | /result/response | 4
      XAPI-00077 a duration is in ISO 8601 | /result/duration | "90 menit"
      XAPI-00077 a duration is a string | /result/duration | 90
      XAPI-00078 extensions of a result are an object | /result/extensions | [1]
      XAPI-00118 an extension of a result has an IRI as its key | /result/extensions/upaya | 2
      XAPI-00079 a score is an object | /result/score | 80
      XAPI-00010 a score has no properties of its sender's own | /result/score/nilai | 80
      XAPI-00080 max is a number | /result/score/max | "10"
      XAPI-00080 max is more than min | /result/score/max | -1
      XAPI-00081 min is a number | /result/score/min | "0"
      XAPI-00081 min is less than max | /result/score/min | 11
      XAPI-00082 raw is a number | /result/score/raw | "5"
      XAPI-00082 raw is no more than max | /result/score/raw | 10.01
      XAPI-00082 raw is no less than min | /result/score/raw | -0.01
      XAPI-00083 scaled is a number | /result/score/scaled | "0.5"
      XAPI-00083 scaled is no more than 1 | /result/score/scaled | 1.000001
      XAPI-00083 scaled is no less than -1 | /result/score/scaled | -1.000001
      XAPI-00001 a result is not empty | /result | {}
      XAPI-00001 a score has nothing that is null | /result/score/raw | null
      """)
  void refusesResults(String requirement, String place, String json) throws Exception {
    refuses(Sample.whole().with(place, json));
  }

  @DisplayName("what a result may say is taken and kept")
  @Rows(
      """
      XAPI-00083 scaled may be as small as -1 | {"score":{"scaled":-1}}
      XAPI-00083 scaled may be as large as 1 | {"score":{"scaled":1}}
      XAPI-00082 raw may be as large as max | {"score":{"raw":10,"min":0,"max":10}}
      XAPI-00082 raw may be as small as min | {"score":{"raw":-5.5,"min":-5.5,"max":10}}
      XAPI-00082 raw may stand alone | {"score":{"raw":-1000000}}
      XAPI-00080 max may stand alone | {"score":{"max":-3}}
      XAPI-00081 min may stand alone | {"score":{"min":3}}
      XAPI-00074 a failure is a result | {"success":false,"completion":true}
      XAPI-00076 a response may be empty | {"response":""}
      XAPI-00077 a duration may have fractions | {"duration":"PT0.5S"}
      XAPI-00119 an extension of a result may be null | {"extensions":{"https://alat.example/x":null}}
      """)
  void takesResults(String requirement, String result) throws Exception {
    takes(Sample.plain().with("/result", result), "/result");
  }

  @Test
  @DisplayName("XAPI-00002 a number comes back with every digit that was sent")
  void keepsNumbers() throws Exception {
    for (String number : new String[] {"0.1234567890123456789", "3.4028235E38", "1.170E-38"}) {
      for (ToolCalls each : both()) {
        Sample sample = Sample.plain();
        String json = sample.json().replaceFirst("}$", ",\"result\":{\"score\":{\"raw\":" + number);
        assertThat(each.status("POST", "statements", json + "}}}")).isEqualTo(200);
        HttpResponse<String> read = each.get("statements?statementId=" + sample.id());
        assertThat(read.body()).contains("\"raw\":" + number + "}");
      }
    }
  }
}
