package id.corpu.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The profile document says what the code does, and keeps the rules of xAPI Profiles 1.0. */
class ProfileDocumentTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static JsonNode profile;

  @BeforeAll
  static void read() throws IOException {
    profile = JSON.readTree(Files.readString(Path.of("content/xapi/corpu-profile.jsonld")));
  }

  private static Set<String> ids(String type) {
    return stream(profile.path("concepts"))
        .filter(concept -> concept.path("type").asText().equals(type))
        .map(concept -> concept.path("id").asText())
        .collect(Collectors.toSet());
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    List<JsonNode> nodes = new ArrayList<>();
    list.forEach(nodes::add);
    return nodes.stream();
  }

  private static Set<String> own(Stream<String> iris) {
    return iris.filter(iri -> iri.startsWith(Profile.ID)).collect(Collectors.toSet());
  }

  @Test
  @DisplayName("every own verb of the code is defined, and none beside")
  void definesVerbs() {
    assertThat(ids("Verb")).isEqualTo(own(Arrays.stream(Deed.values()).map(Deed::iri)));
  }

  @Test
  @DisplayName("every deed has a statement template, and every template a deed")
  void hasTemplates() {
    assertThat(stream(profile.path("templates")).map(t -> t.path("verb").asText()))
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Deed.values()).map(Deed::iri).toList());
  }

  @Test
  @DisplayName("every own activity type of the code is defined, and none beside")
  void definesTypes() {
    assertThat(ids("ActivityType"))
        .isEqualTo(own(Arrays.stream(ObjectType.values()).map(ObjectType::iri)));
  }

  @Test
  @DisplayName("every extension of the code is defined, and none beside")
  void definesExtensions() throws IllegalAccessException {
    Set<String> used = new HashSet<>();
    for (Field field : Profile.class.getDeclaredFields()) {
      if (Modifier.isPublic(field.getModifiers()) && field.getType() == String.class) {
        used.add((String) field.get(null));
      }
    }
    used.removeAll(Set.of(Profile.ID, Profile.VERSION));

    assertThat(ids("ContextExtension")).isEqualTo(used);
  }

  @Test
  @DisplayName("xAPI Profiles 6: the document has what a profile needs, and nothing empty")
  void isProfile() {
    assertThat(profile.path("id").asText()).isEqualTo(Profile.ID);
    assertThat(profile.path("type").asText()).isEqualTo("Profile");
    assertThat(profile.path("@context").asText())
        .isEqualTo("https://w3id.org/xapi/profiles/context");
    assertThat(profile.path("conformsTo").asText()).isEqualTo("https://w3id.org/xapi/profiles#1.0");
    assertThat(profile.at("/versions/0/id").asText()).isEqualTo(Profile.VERSION);
    assertThat(profile.at("/author/name").asText()).isNotEmpty();
    assertNothingEmpty(profile);
  }

  private static void assertNothingEmpty(JsonNode node) {
    assertThat(node.isNull()).isFalse();
    assertThat(node.isContainerNode() && node.isEmpty()).as(node.toString()).isFalse();
    assertThat(node.isTextual() && node.asText().isEmpty()).isFalse();
    node.forEach(ProfileDocumentTest::assertNothingEmpty);
  }

  @Test
  @DisplayName("xAPI Profiles 7 to 9: every part has id, type, scheme and words in both languages")
  void partsAreComplete() {
    Set<String> seen = new HashSet<>();
    Stream.of("concepts", "templates", "patterns")
        .flatMap(kind -> stream(profile.path(kind)))
        .forEach(
            part -> {
              assertThat(seen.add(part.path("id").asText())).as(part.toString()).isTrue();
              assertThat(part.path("inScheme").asText()).isEqualTo(Profile.VERSION);
              if (!part.path("type").asText().equals("Pattern")
                  || part.path("primary").asBoolean()) {
                assertThat(part.at("/prefLabel/id").asText()).isNotEmpty();
                assertThat(part.at("/definition/en").asText()).isNotEmpty();
              }
            });
  }

  @Test
  @DisplayName("xAPI Profiles 8.1: every rule has a location and demands something")
  void rulesDemand() {
    stream(profile.path("templates"))
        .flatMap(template -> stream(template.path("rules")))
        .forEach(
            rule -> {
              assertThat(rule.path("location").asText()).startsWith("$.");
              assertThat(Stream.of("presence", "any", "all", "none").anyMatch(rule::has)).isTrue();
            });
  }

  @Test
  @DisplayName("xAPI Profiles 7.2: the inline schema of every extension is a JSON schema")
  void schemasAreSchemas() throws IOException {
    JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V7);
    JsonNode days = null;
    for (JsonNode concept : profile.path("concepts")) {
      if (concept.has("inlineSchema")) {
        JsonNode schema = JSON.readTree(concept.path("inlineSchema").asText());
        assertThat(factory.getSchema(schema)).isNotNull();
        days = concept.path("id").asText().equals(Profile.DAYS) ? schema : days;
      }
    }
    assertThat(factory.getSchema(days).validate(JSON.readTree("[\"2026-03-02\"]"))).isEmpty();
    assertThat(factory.getSchema(days).validate(JSON.readTree("\"2026-03-02\""))).isNotEmpty();
  }
}
