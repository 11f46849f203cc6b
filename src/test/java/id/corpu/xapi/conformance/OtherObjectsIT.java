package id.corpu.xapi.conformance;

import org.junit.jupiter.api.DisplayName;

/** Agents, groups, references and sub-statements as objects (xAPI Data 2.4.4.2 and 2.4.4.3). */
class OtherObjectsIT extends Conformance {

  private static final String SUB =
      """
      {"objectType": "SubStatement", "timestamp": "2026-05-05T08:00:00Z",
       "actor": {"mbox": "mailto:made@kota.example"},
       "verb": {"id": "https://alat.example/verba/merencanakan", "display": {"id": "merencanakan"}},
       "object": {"id": "https://alat.example/rapat"},
       "result": {"success": true}, "context": {"language": "id"}}
      """;

  @DisplayName("what may be an object is taken and kept")
  @Rows(
      """
      XAPI-00065 an agent | {"objectType":"Agent","name":"Made","mbox":"mailto:made@kota.example"}
      XAPI-00065 a group | {"objectType":"Group","mbox":"mailto:loket@kota.example"}
      XAPI-00065 a nameless group | {"objectType":"Group","member":[{"mbox":"mailto:made@kota.example"}]}
      XAPI-00073 a reference to a statement, stored or not | {"objectType":"StatementRef","id":"8f87ccde-bb56-4c2e-ab83-44982ef22df0"}
      XAPI-00066 a sub-statement | {"objectType":"SubStatement","actor":{"mbox":"mailto:a@kota.example"},"verb":{"id":"https://alat.example/v"},"object":{"id":"https://alat.example/o"}}
      XAPI-00066 a sub-statement about an agent | {"objectType":"SubStatement","actor":{"mbox":"mailto:a@kota.example"},"verb":{"id":"https://alat.example/v"},"object":{"objectType":"Agent","mbox":"mailto:b@kota.example"}}
      XAPI-00066 a sub-statement about a statement | {"objectType":"SubStatement","actor":{"mbox":"mailto:a@kota.example"},"verb":{"id":"https://alat.example/v"},"object":{"objectType":"StatementRef","id":"8f87ccde-bb56-4c2e-ab83-44982ef22df0"}}
      """)
  void takesObjects(String requirement, String object) throws Exception {
    takes(Sample.plain().with("/object", object), "/object");
  }

  @DisplayName("a broken reference is refused, as an object and in a context")
  @Rows(
      """
      XAPI-00072 a reference has an id | {"objectType":"StatementRef"}
      XAPI-00072 the id of a reference is a UUID | {"objectType":"StatementRef","id":"satu"}
      XAPI-00029 the id of a reference has its dashes | {"objectType":"StatementRef","id":"8f87ccdebb564c2eab8344982ef22df0"}
      XAPI-00072 the id of a reference is a string | {"objectType":"StatementRef","id":1}
      XAPI-00073 a reference says that it is one | {"id":"8f87ccde-bb56-4c2e-ab83-44982ef22df0"}
      XAPI-00009 the type of a reference is written as defined | {"objectType":"statementRef","id":"8f87ccde-bb56-4c2e-ab83-44982ef22df0"}
      XAPI-00010 a reference has no other properties | {"objectType":"StatementRef","id":"8f87ccde-bb56-4c2e-ab83-44982ef22df0","definition":{"name":{"id":"x"}}}
      """)
  void refusesReferences(String requirement, String reference) throws Exception {
    refuses(Sample.plain().with("/object", reference));
    refuses(Sample.plain().with("/context/statement", reference));
  }

  @DisplayName("a broken sub-statement is refused")
  @Rows(
      """
      XAPI-00066 a sub-statement has an actor | /actor | -
      XAPI-00066 a sub-statement has a verb | /verb | -
      XAPI-00066 a sub-statement has an object | /object | -
      XAPI-00066 the verb of a sub-statement is valid | /verb/id | "merencanakan"
      XAPI-00066 the actor of a sub-statement is identified | /actor | {"name":"Made"}
      XAPI-00066 the result of a sub-statement is valid | /result/success | "ya"
      XAPI-00066 the context of a sub-statement is valid | /context/language | "bahasa Indonesia"
      XAPI-00022 the time of a sub-statement is valid | /timestamp | "besok"
      XAPI-00066 an attachment of a sub-statement is valid | /attachments | [{"usageType":"https://alat.example/bukti"}]
      XAPI-00067 a sub-statement has no authority | /authority | {"mbox":"mailto:a@kota.example"}
      XAPI-00068 a sub-statement has no version | /version | "1.0.0"
      XAPI-00069 a sub-statement is not stored by itself | /stored | "2026-05-05T08:00:00Z"
      XAPI-00070 a sub-statement has no id | /id | "8f87ccde-bb56-4c2e-ab83-44982ef22df0"
      XAPI-00071 a sub-statement has no sub-statement | /object | {"objectType":"SubStatement","actor":{"mbox":"mailto:a@kota.example"},"verb":{"id":"https://alat.example/v"},"object":{"id":"https://alat.example/o"}}
      XAPI-00073 a sub-statement says that it is one | /objectType | -
      XAPI-00010 a sub-statement has no properties of its sender's own | /rencana | true
      XAPI-00001 a sub-statement has nothing that is null | /result | null
      """)
  void refusesSubStatements(String requirement, String place, String json) throws Exception {
    refuses(Sample.plain().with("/object", SUB).with("/object" + place, json));
  }
}
