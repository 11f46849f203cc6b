package id.corpu.xapi.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentHashTest {

  private static final String STATEMENT =
      "{'actor':{'mbox':'mailto:a@b.id'},'verb':{'id':'a:b'},'object':{'id':'a:c'},"
          + "'result':{'score':{'scaled':0.50}},'timestamp':'2026-03-02T08:15:00Z'}";

  private static byte[] hash(String statement) {
    return ContentHash.of(Json.read(statement.replace('\'', '"')));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "0.50 | 5.0e-1",
        "08:15:00Z | 15:15:00.000+07:00",
        "'id':'a:c' | 'objectType':'Activity','id':'a:c'",
        "'id':'a:c' | 'id':'a:c','definition':{'type':'a:d'}",
        "'id':'a:b' | 'id':'a:b','display':{'id':'x'}",
        "{'actor' | {'version':'1.0.0','stored':'2026-03-02T08:15:00Z','actor'",
        "{'actor' | {'id':'7ccd3322-e1a5-411a-a67d-6a735c76f119','actor'",
      })
  @DisplayName("what says the same has the same hash")
  void isEqual(String part, String other) {
    assertThat(hash(STATEMENT.replace(part, other))).isEqualTo(hash(STATEMENT));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "0.50 | 0.51",
        "08:15:00Z | 08:15:01Z",
        "'a:c' | 'a:d'",
        "{'scaled':0.50} | {'raw':0.50}",
        "{'score' | {'success':true,'score'",
        "{'score' | {'extensions':{'a:b':{'definition':1,'id':2}},'score'",
      })
  @DisplayName("what says something else has another hash")
  void differs(String part, String other) {
    assertThat(hash(STATEMENT.replace(part, other))).isNotEqualTo(hash(STATEMENT));
  }

  @org.junit.jupiter.api.Test
  @DisplayName("IEEE 9274.1.1 4.2.7 durations are compared to the hundredth of a second, cut off")
  void cutsDurations() {
    String lasting = STATEMENT.replace("'score'", "'duration':'P1DT12H36M0.12S','score'");

    assertThat(hash(lasting.replace("0.12S", "0.1237S"))).isEqualTo(hash(lasting));
    assertThat(hash(lasting.replace("0.12S", "0.120S"))).isEqualTo(hash(lasting));
    assertThat(hash(lasting.replace("0.12S", "0.13S"))).isNotEqualTo(hash(lasting));
  }

  @org.junit.jupiter.api.Test
  @DisplayName("XAPI-00096 one context activity is the same bare and in a list")
  void takesBareActivities() {
    String bare =
        STATEMENT.replace(
            "{'actor'", "{'context':{'contextActivities':{'parent':{'id':'a:p'}}},'actor'");
    String listed = bare.replace("{'id':'a:p'}", "[{'id':'a:p'}]");

    assertThat(hash(bare)).isEqualTo(hash(listed));
  }
}
