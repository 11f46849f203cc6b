package id.corpu.jp.application.claims;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.corpu.jp.domain.claims.ClaimDraft;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** The stored form of a draft. */
final class DraftJson {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  private DraftJson() {}

  static String write(ClaimDraft draft) {
    try {
      return JSON.writeValueAsString(new TreeMap<>(draft.typed()));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ClaimDraft read(String stored) {
    try {
      return new ClaimDraft(JSON.readValue(stored, TEXTS));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
