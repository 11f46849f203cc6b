package id.corpu.learning.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.corpu.learning.domain.CourseFacts;
import id.corpu.learning.domain.Quiz;

/** How the parts of a course that are read whole are kept in their columns. */
final class CourseJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private CourseJson() {}

  static String write(Object part) {
    try {
      return part == null ? null : JSON.writeValueAsString(part);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static CourseFacts facts(String json) {
    return read(json, CourseFacts.class);
  }

  static Quiz quiz(String json) {
    return json == null ? null : read(json, Quiz.class);
  }

  private static <T> T read(String json, Class<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored course cannot be read", e);
    }
  }
}
