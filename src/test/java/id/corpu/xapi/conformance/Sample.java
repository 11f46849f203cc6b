package id.corpu.xapi.conformance;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** A statement to send: valid, of somebody new about something new, until a test changes it. */
final class Sample {

  static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /** What a row of a table says in the place of a value that is to be left out. */
  private static final String LEFT_OUT = "-";

  private static final String PLAIN =
      """
      {"id": "#", "actor": {"mbox": "mailto:sari-#@kota.example"},
       "verb": {"id": "https://alat.example/verba/menyelesaikan"},
       "object": {"id": "https://alat.example/simulasi/#"}}
      """;

  private static final String WHOLE =
      """
      {"id": "#", "timestamp": "2026-05-04T10:00:00.123Z",
       "actor": {"objectType": "Agent", "name": "Sari", "mbox": "mailto:sari-#@kota.example"},
       "verb": {"id": "https://alat.example/verba/menyelesaikan",
                "display": {"id": "menyelesaikan", "en-US": "completed"}},
       "object": {"objectType": "Activity", "id": "https://alat.example/simulasi/#", "definition": {
          "name": {"id": "Simulasi loket"}, "description": {"id": "Melayani warga di loket"},
          "type": "https://alat.example/jenis/simulasi", "moreInfo": "https://alat.example/info",
          "interactionType": "choice", "correctResponsesPattern": ["a", "b"],
          "choices": [{"id": "a", "description": {"id": "Menyapa"}}, {"id": "b"}],
          "extensions": {"https://alat.example/kode": "L-1"}}},
       "result": {"score": {"scaled": 0.5, "raw": 5, "min": 0, "max": 10}, "success": true,
          "completion": true, "response": "a", "duration": "PT1M30S",
          "extensions": {"https://alat.example/upaya": 2}},
       "context": {"registration": "%s", "revision": "2", "platform": "Loket maya",
          "language": "id-ID", "statement": {"objectType": "StatementRef", "id": "%s"},
          "instructor": {"mbox": "mailto:yohanes-#@kota.example"},
          "team": {"objectType": "Group", "mbox": "mailto:loket-#@kota.example",
                   "member": [{"mbox": "mailto:budi-#@kota.example"}]},
          "contextActivities": {"parent": [{"id": "https://alat.example/induk/#"}],
             "grouping": [{"id": "https://alat.example/kelompok/#"}],
             "category": [{"id": "https://alat.example/golongan/#"}],
             "other": [{"id": "https://alat.example/lain/#"}]},
          "extensions": {"https://alat.example/ruang": {"lantai": 2}}},
       "attachments": [{"usageType": "https://alat.example/bukti", "display": {"id": "Bukti"},
          "description": {"id": "Foto loket"}, "contentType": "image/png", "length": 3,
          "sha2": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
          "fileUrl": "https://alat.example/bukti.png"}]}
      """;

  private final ObjectNode tree;

  private Sample(String json) {
    this.tree = (ObjectNode) value(json);
  }

  /** What a statement needs, and an id. */
  static Sample plain() {
    return new Sample(PLAIN.replace("#", UUID.randomUUID().toString()));
  }

  /** Everything that a sender may say; its attachment lies elsewhere. */
  static Sample whole() {
    return new Sample(
        WHOLE
            .formatted(UUID.randomUUID(), UUID.randomUUID())
            .replace("#", UUID.randomUUID().toString()));
  }

  /** The same statement with another value in a place; {@code -} leaves the place out. */
  Sample with(String place, String json) {
    JsonPointer pointer = JsonPointer.compile(place);
    JsonNode parent = tree.at(pointer.head());
    if (parent instanceof ArrayNode list) {
      list.set(pointer.last().getMatchingIndex(), value(json));
    } else if (json.equals(LEFT_OUT)) {
      ((ObjectNode) parent).remove(pointer.last().getMatchingProperty());
    } else {
      ObjectNode object = parent instanceof ObjectNode o ? o : tree.withObject(pointer.head());
      object.set(pointer.last().getMatchingProperty(), value(json));
    }
    return this;
  }

  /** The same statement with a text in a place. */
  Sample saying(String place, Object text) {
    return with(place, '"' + text.toString() + '"');
  }

  /** The same statement under another id. */
  Sample anew() {
    return new Sample(json()).saying("/id", UUID.randomUUID());
  }

  String id() {
    return at("/id").asText();
  }

  JsonNode at(String place) {
    return tree.at(place);
  }

  String json() {
    return tree.toString();
  }

  @Override
  public String toString() {
    return json();
  }

  static JsonNode value(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }
}
