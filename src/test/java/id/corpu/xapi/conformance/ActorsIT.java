package id.corpu.xapi.conformance;

import org.junit.jupiter.api.DisplayName;

/** Agents and groups (xAPI Data 2.4.2). */
class ActorsIT extends Conformance {

  private static final String AGENT = "{\"mbox\":\"mailto:made@kota.example\"}";

  @DisplayName("a broken actor is refused")
  @Rows(
      """
      XAPI-00003 a statement has an actor | /actor | -
      XAPI-00006 an actor is an object | /actor | "Sari"
      XAPI-00006 an actor is no list of actors | /actor | [{"mbox":"mailto:sari@kota.example"}]
      XAPI-00031 an actor is an Agent or a Group | /actor/objectType | "Person"
      XAPI-00031 an activity is no actor | /actor/objectType | "Activity"
      XAPI-00009 the type of an actor is written as defined | /actor/objectType | "agent"
      XAPI-00032 the type of an actor is a string | /actor/objectType | 1
      XAPI-00033 the name of an actor is a string | /actor/name | 7
      XAPI-00033 the name of an actor is no language map | /actor/name | {"id":"Sari"}
      XAPI-00034 an agent has an identifier | /actor/mbox | -
      XAPI-00034 an agent has no second identifier | /actor/openid | "https://id.example/sari"
      XAPI-00034 an agent has no account beside its address | /actor/account | {"homePage":"https://kota.example","name":"sari"}
      XAPI-00035 an agent has no members | /actor/member | [{"mbox":"mailto:made@kota.example"}]
      XAPI-00038 an mbox begins with mailto: | /actor/mbox | "sari@kota.example"
      XAPI-00038 an mbox is an address | /actor/mbox | "mailto:sari"
      XAPI-00038 an mbox is a string | /actor/mbox | 1
      XAPI-00007 an mbox is not empty | /actor/mbox | ""
      XAPI-00008 the key mbox is in lower case | /actor/Mbox | "mailto:sari@kota.example"
      XAPI-00010 an actor has no properties of its sender's own | /actor/email | "sari@kota.example"
      XAPI-00001 the name of an actor is not null | /actor/name | null
      """)
  void refusesActors(String requirement, String place, String json) throws Exception {
    refuses(Sample.whole().with(place, json));
  }

  @DisplayName("an agent with a broken identifier is refused, wherever it stands")
  @Rows(
      """
      XAPI-00039 mbox_sha1sum has 40 digits | {"mbox_sha1sum":"da39a3ee5e6b4b0d3255bfef95601890afd8070"}
      XAPI-00039 mbox_sha1sum has hexadecimal digits | {"mbox_sha1sum":"za39a3ee5e6b4b0d3255bfef95601890afd80709"}
      XAPI-00039 mbox_sha1sum is a string | {"mbox_sha1sum":40}
      XAPI-00040 openid has a scheme | {"openid":"id.example/sari"}
      XAPI-00040 openid is a string | {"openid":{"id":"https://id.example/sari"}}
      XAPI-00041 an account is an object | {"account":"https://kota.example/sari"}
      XAPI-00010 an account has no other properties | {"account":{"homePage":"https://kota.example","name":"sari","unit":"loket"}}
      XAPI-00001 an account is not empty | {"account":{}}
      XAPI-00042 an account has a home page | {"account":{"name":"sari"}}
      XAPI-00042 the home page of an account has a scheme | {"account":{"homePage":"kota.example","name":"sari"}}
      XAPI-00042 the home page of an account is a string | {"account":{"homePage":1,"name":"sari"}}
      XAPI-00043 an account has a name | {"account":{"homePage":"https://kota.example"}}
      XAPI-00043 the name of an account is a string | {"account":{"homePage":"https://kota.example","name":19}}
      """)
  void refusesIdentifiers(String requirement, String agent) throws Exception {
    refuses(Sample.whole().with("/actor", agent));
    refuses(Sample.whole().with("/context/instructor", agent));
    refuses(Sample.whole().with("/authority", agent));
    refuses(Sample.whole().with("/context/team/member/0", agent));
  }

  @DisplayName("a broken group is refused, wherever it stands")
  @Rows(
      """
      XAPI-00037 a group has an identifier or members | {"objectType":"Group","name":"Loket"}
      XAPI-00037 a nameless group has at least one member | {"objectType":"Group","member":[]}
      XAPI-00037 a group has no two identifiers | {"objectType":"Group","mbox":"mailto:l@kota.example","openid":"https://id.example/l"}
      XAPI-00036 the members of a group are a list | {"objectType":"Group","member":{"mbox":"mailto:a@kota.example"}}
      XAPI-00036 the members of a group are agents, not their addresses | {"objectType":"Group","member":["mailto:a@kota.example"]}
      XAPI-00036 a member of a group is identified | {"objectType":"Group","member":[{"name":"Adi"}]}
      XAPI-00036 a group is no member of a group | {"objectType":"Group","member":[{"objectType":"Group","mbox":"mailto:a@kota.example"}]}
      XAPI-00037 a group's identifier is a valid one | {"objectType":"Group","mbox":"kota.example"}
      XAPI-00009 the type of a group is written as defined | {"objectType":"GROUP","mbox":"mailto:l@kota.example"}
      """)
  void refusesGroups(String requirement, String group) throws Exception {
    refuses(Sample.whole().with("/actor", group));
    refuses(Sample.whole().with("/context/team", group));
    refuses(Sample.whole().with("/object", group));
  }

  @DisplayName("every way to name an actor is taken and kept")
  @Rows(
      """
      XAPI-00034 an agent is known by its address | {"mbox":"mailto:sari.dewi+lms@kota.example"}
      XAPI-00034 an agent is known by the hash of its address | {"objectType":"Agent","mbox_sha1sum":"da39a3ee5e6b4b0d3255bfef95601890afd80709"}
      XAPI-00034 an agent is known by its OpenID | {"name":"Sari","openid":"https://id.example/sari"}
      XAPI-00034 an agent is known by its account | {"account":{"homePage":"https://kota.example/pegawai","name":"19800101 201001 2 001"}}
      XAPI-00042 the home page of an account may have letters of any script | {"account":{"homePage":"https://kota.example/日本","name":"é"}}
      XAPI-00037 a group is known by its address | {"objectType":"Group","mbox":"mailto:loket@kota.example"}
      XAPI-00037 a group is known by its account | {"objectType":"Group","name":"Loket","account":{"homePage":"https://kota.example","name":"loket"}}
      XAPI-00037 a group is known by its OpenID | {"objectType":"Group","openid":"https://id.example/loket"}
      XAPI-00037 a group is known by the hash of its address | {"objectType":"Group","mbox_sha1sum":"da39a3ee5e6b4b0d3255bfef95601890afd80709"}
      XAPI-00037 a nameless group is known by its members | {"objectType":"Group","member":[{"mbox":"mailto:a@kota.example"},{"objectType":"Agent","openid":"https://id.example/b"}]}
      XAPI-00036 a named group may list its members | {"objectType":"Group","mbox":"mailto:l@kota.example","member":[{"name":"Adi","mbox":"mailto:a@kota.example"}]}
      """)
  void takesActors(String requirement, String actor) throws Exception {
    takes(Sample.whole().with("/actor", actor), "/actor");
  }

  @DisplayName("XAPI-00024 an authority is an agent or a group of two")
  @Rows(
      """
      XAPI-00024 an authority is an object | /authority | "Sari"
      XAPI-00024 an authority is no activity | /authority | {"objectType":"Activity","id":"https://alat.example/a"}
      XAPI-00098 a group that vouches has no single member | /authority | {"objectType":"Group","member":[{"mbox":"mailto:a@kota.example"}]}
      XAPI-00100 a group that vouches has no third member | /authority | {"objectType":"Group","member":[{"mbox":"mailto:a@kota.example"},{"mbox":"mailto:b@kota.example"},{"mbox":"mailto:c@kota.example"}]}
      XAPI-00100 a group that vouches has no identifier of its own | /authority | {"objectType":"Group","mbox":"mailto:l@kota.example","member":[{"mbox":"mailto:a@kota.example"},{"mbox":"mailto:b@kota.example"}]}
      """)
  void refusesAuthorities(String requirement, String place, String json) throws Exception {
    refuses(Sample.plain().with(place, json));
  }

  @DisplayName("an actor that is an object has to say its type")
  @Rows(
      """
      XAPI-00065 an agent as object says that it is one | -
      XAPI-00031 an agent as object has no other type | "Orang"
      """)
  void refusesUntypedObjects(String requirement, String type) throws Exception {
    refuses(Sample.plain().with("/object", AGENT).with("/object/objectType", type));
  }
}
