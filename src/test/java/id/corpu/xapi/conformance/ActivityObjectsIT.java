package id.corpu.xapi.conformance;

import org.junit.jupiter.api.DisplayName;

/** Activities as objects, with their definitions (xAPI Data 2.4.4.1). */
class ActivityObjectsIT extends Conformance {

  private static final String DEFINITION = "/object/definition";

  @DisplayName("a broken activity is refused")
  @Rows(
      """
      XAPI-00005 a statement has an object | /object | -
      XAPI-00006 an object is no address | /object | "https://alat.example/simulasi"
      XAPI-00046 the type of an object is one of five | /object/objectType | "Course"
      XAPI-00009 the type of an object is written as defined | /object/objectType | "activity"
      XAPI-00032 the type of an object is a string | /object/objectType | true
      XAPI-00047 an activity has an id | /object/id | -
      XAPI-00047 the id of an activity has a scheme | /object/id | "simulasi/1"
      XAPI-00047 the id of an activity is a string | /object/id | 1
      XAPI-00047 the id of an activity has no space | /object/id | "https://alat.example/simulasi satu"
      XAPI-00010 an activity has no name beside its definition | /object/name | {"id":"Simulasi"}
      XAPI-00048 a definition is an object | /object/definition | "Simulasi"
      XAPI-00010 a definition has no properties of its sender's own | /object/definition/jp | 2
      XAPI-00008 the key moreInfo is written as defined | /object/definition/moreinfo | "https://alat.example/info"
      XAPI-00056 the name of an activity is a language map | /object/definition/name | "Simulasi"
      XAPI-00013 the name of an activity names its language | /object/definition/name/in_ID | "Simulasi"
      XAPI-00059 the description of an activity is a language map | /object/definition/description | ["Simulasi"]
      XAPI-00060 the type of an activity has a scheme | /object/definition/type | "simulasi"
      XAPI-00060 the type of an activity is a string | /object/definition/type | {"id":"https://alat.example/jenis"}
      XAPI-00061 moreInfo has a scheme | /object/definition/moreInfo | "/info"
      XAPI-00061 moreInfo is a string | /object/definition/moreInfo | 1
      XAPI-00057 extensions of a definition are an object | /object/definition/extensions | "x"
      XAPI-00118 an extension of a definition has an IRI as its key | /object/definition/extensions/kode | 1
      XAPI-00001 a definition has nothing that is null | /object/definition/type | null
      """)
  void refusesActivities(String requirement, String place, String json) throws Exception {
    refuses(Sample.whole().with(place, json));
  }

  @DisplayName("a broken question is refused")
  @Rows(
      """
      XAPI-00049 the kind of a question is one of ten | /interactionType | "essay"
      XAPI-00009 the kind of a question is written as defined | /interactionType | "Choice"
      XAPI-00049 the kind of a question is a string | /interactionType | ["choice"]
      XAPI-00064 right answers need the kind of the question | /interactionType | -
      XAPI-00050 right answers are a list | /correctResponsesPattern | "a"
      XAPI-00050 a right answer is a string | /correctResponsesPattern | [1]
      XAPI-00055 choices are a list | /choices | {"id":"a"}
      XAPI-00054 a scale is a list | /scale | "1-5"
      XAPI-00053 a source is a list | /source | {"id":"a"}
      XAPI-00052 a target is a list | /target | 1
      XAPI-00051 steps are a list | /steps | true
      XAPI-00063 a choice is an object | /choices | ["a","b"]
      XAPI-00010 a choice has no other properties | /choices | [{"id":"a","benar":true}]
      XAPI-00058 a choice has an id | /choices | [{"description":{"id":"Menyapa"}}]
      XAPI-00058 the id of a choice is a string | /choices | [{"id":1}]
      XAPI-00058 no two choices have the same id | /choices | [{"id":"a"},{"id":"a"}]
      XAPI-00058 no two steps have the same id | /steps | [{"id":"a"},{"id":"a"}]
      XAPI-00062 the description of a choice is a language map | /choices | [{"id":"a","description":"Menyapa"}]
      XAPI-00062 the description of a scale names its language | /scale | [{"id":"a","description":{"?":"Baik"}}]
      """)
  void refusesQuestions(String requirement, String property, String json) throws Exception {
    refuses(Sample.whole().with(DEFINITION + property, json));
  }

  @DisplayName("every kind of question is taken and kept")
  @Rows(
      """
      XAPI-00049 true or false | {"interactionType":"true-false","correctResponsesPattern":["true"]}
      XAPI-00055 choices | {"interactionType":"choice","correctResponsesPattern":["a[,]b"],"choices":[{"id":"a"},{"id":"b"}]}
      XAPI-00049 gaps to fill | {"interactionType":"fill-in","correctResponsesPattern":["{lang=id}loket"]}
      XAPI-00049 a long text | {"interactionType":"long-fill-in"}
      XAPI-00053 pairs of source and target | {"interactionType":"matching","correctResponsesPattern":["a[.]1"],"source":[{"id":"a"}],"target":[{"id":"1","description":{"id":"Satu"}}]}
      XAPI-00051 a performance of steps | {"interactionType":"performance","correctResponsesPattern":["a[.]1:[,]b[.]x"],"steps":[{"id":"a"},{"id":"b"}]}
      XAPI-00055 an order of choices | {"interactionType":"sequencing","choices":[{"id":"a"},{"id":"b"}]}
      XAPI-00054 a scale | {"interactionType":"likert","scale":[{"id":"1","description":{"id":"Buruk","en":"Bad"}}]}
      XAPI-00049 a number | {"interactionType":"numeric","correctResponsesPattern":["4[:]"]}
      XAPI-00049 another kind | {"interactionType":"other","correctResponsesPattern":[]}
      """)
  void takesQuestions(String requirement, String definition) throws Exception {
    takes(Sample.plain().with(DEFINITION, definition), DEFINITION);
  }

  @DisplayName("what an activity may have is taken and kept")
  @Rows(
      """
      XAPI-00047 an activity needs nothing but an id | {"id":"https://alat.example/rapat"}
      XAPI-00047 the id of an activity may be a tag | {"id":"tag:kota.example,2026:rapat","objectType":"Activity"}
      XAPI-00056 a name in many languages | {"id":"https://alat.example/rapat","definition":{"name":{"id":"Rapat","en":"Meeting","ban":"Paruman"}}}
      XAPI-00061 an address to read more at | {"id":"https://alat.example/rapat","definition":{"moreInfo":"https://alat.example/rapat?id=1#atas"}}
      XAPI-00057 an extension may be anything | {"id":"https://alat.example/rapat","definition":{"extensions":{"https://alat.example/x":[null,{},"",1.50]}}}
      """)
  void takesActivities(String requirement, String object) throws Exception {
    takes(Sample.plain().with("/object", object), "/object");
  }
}
