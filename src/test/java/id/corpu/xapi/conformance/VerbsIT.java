package id.corpu.xapi.conformance;

import org.junit.jupiter.api.DisplayName;

/** Verbs (xAPI Data 2.4.3). */
class VerbsIT extends Conformance {

  @DisplayName("a broken verb is refused")
  @Rows(
      """
      XAPI-00004 a statement has a verb | /verb | -
      XAPI-00006 a verb is an object | /verb | "https://alat.example/verba/selesai"
      XAPI-00044 a verb has an id | /verb/id | -
      XAPI-00044 the id of a verb is a string | /verb/id | 5
      XAPI-00011 the id of a verb has a scheme | /verb/id | "alat.example/verba/selesai"
      XAPI-00044 the id of a verb is no word | /verb/id | "selesai"
      XAPI-00007 the id of a verb is not empty | /verb/id | ""
      XAPI-00045 the display of a verb is a language map | /verb/display | "selesai"
      XAPI-00045 the display of a verb is no list | /verb/display | ["selesai"]
      XAPI-00045 what a verb displays is a text | /verb/display/id | 3
      XAPI-00013 a display names a language | /verb/display/bahasa_indonesia | "selesai"
      XAPI-00008 the key id of a verb is in lower case | /verb/ID | "https://alat.example/verba/selesai"
      XAPI-00010 a verb has no type | /verb/objectType | "Verb"
      XAPI-00001 a verb is not null | /verb | null
      XAPI-00001 a display is not empty | /verb/display | {}
      """)
  void refusesVerbs(String requirement, String place, String json) throws Exception {
    refuses(Sample.whole().with(place, json));
  }

  @DisplayName("a verb of anybody's own is taken and kept")
  @Rows(
      """
      XAPI-00044 a verb needs nothing but an id | {"id":"https://alat.example/verba/selesai"}
      XAPI-00044 the id of a verb need not be an address | {"id":"urn:kota:verba:selesai"}
      XAPI-00044 the id of a verb may have letters of any script | {"id":"https://alat.example/verba/完了"}
      XAPI-00045 a verb is displayed in many languages | {"id":"https://alat.example/v","display":{"id":"selesai","en-GB":"completed","zh-Hans-CN":"完成"}}
      """)
  void takesVerbs(String requirement, String verb) throws Exception {
    takes(Sample.plain().with("/verb", verb), "/verb");
  }
}
