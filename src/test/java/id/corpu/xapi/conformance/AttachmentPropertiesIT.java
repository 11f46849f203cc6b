package id.corpu.xapi.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.xapi.ToolCalls;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a statement says of its attachments (xAPI Data 2.4.11). */
class AttachmentPropertiesIT extends Conformance {

  private static final String FIRST = "/attachments/0/";

  @DisplayName("a broken attachment is refused")
  @Rows(
      """
      XAPI-00107 an attachment says what it is for | usageType | -
      XAPI-00107 what it is for is an IRI | usageType | "bukti"
      XAPI-00107 what it is for is a string | usageType | 1
      XAPI-00106 an attachment has a name | display | -
      XAPI-00106 the name is a language map | display | "Bukti"
      XAPI-00106 the name is a text | display | {"id":1}
      XAPI-00106 the description is a language map | description | "Foto"
      XAPI-00105 an attachment has a media type | contentType | -
      XAPI-00105 the media type is a string | contentType | ["image/png"]
      XAPI-00105 the media type has two parts | contentType | "png"
      XAPI-00102 an attachment has a length | length | -
      XAPI-00102 the length is a number | length | "3"
      XAPI-00102 the length is whole | length | 3.5
      XAPI-00102 the length is not negative | length | -3
      XAPI-00103 an attachment has a hash | sha2 | -
      XAPI-00103 the hash is a string | sha2 | 256
      XAPI-00103 the hash has hexadecimal digits | sha2 | "za7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
      XAPI-00103 the hash is a SHA-2 by its length | sha2 | "da39a3ee5e6b4b0d3255bfef95601890afd80709"
      XAPI-00104 fileUrl has a scheme | fileUrl | "alat.example/bukti.png"
      XAPI-00104 fileUrl is a string | fileUrl | 1
      XAPI-00008 the key fileUrl is written as defined | fileURL | "https://alat.example/bukti.png"
      XAPI-00010 an attachment has no properties of its sender's own | nama | "bukti.png"
      """)
  void refusesAttachments(String requirement, String property, String json) throws Exception {
    refuses(Sample.whole().with(FIRST + property, json));
  }

  @DisplayName("attachments are a list of objects")
  @Rows(
      """
      XAPI-00025 not a single object | {"usageType":"https://alat.example/bukti"}
      XAPI-00025 not a text | "bukti.png"
      XAPI-00025 not a list of texts | ["bukti.png"]
      """)
  void refusesLists(String requirement, String json) throws Exception {
    refuses(Sample.whole().with("/attachments", json));
  }

  @DisplayName("what an attachment may say is taken and kept")
  @Rows(
      """
      XAPI-00103 a hash of 224 bits | sha2 | "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7"
      XAPI-00103 a hash of 384 bits | sha2 | "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7"
      XAPI-00103 a hash of 512 bits | sha2 | "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"
      XAPI-00105 a media type with a parameter | contentType | "text/plain; charset=UTF-8"
      XAPI-00105 a media type of a vendor | contentType | "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
      XAPI-00102 a length of nothing | length | 0
      XAPI-00102 a length of many gigabytes | length | 9007199254740991
      XAPI-00106 no description | description | -
      XAPI-00104 a file elsewhere, by another protocol | fileUrl | "ftp://alat.example/bukti.png"
      """)
  void takesAttachments(String requirement, String property, String json) throws Exception {
    takes(Sample.whole().with(FIRST + property, json), "/attachments");
  }

  @Test
  @DisplayName("XAPI-00025 a statement may have many attachments, or an empty list of them")
  void takesManyAndNone() throws Exception {
    Sample sample = Sample.whole();
    String one = sample.at("/attachments/0").toString();
    String other = one.replace("/bukti\"", "/bukti-lain\"");
    takes(sample.with("/attachments", "[" + one + "," + other + "]"), "/attachments");
    for (ToolCalls each : both()) {
      Sample none = Sample.plain().with("/attachments", "[]");
      assertThat(taken(each, none).path("attachments")).isEmpty();
    }
  }
}
