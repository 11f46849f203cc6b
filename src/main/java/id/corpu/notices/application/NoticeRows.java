package id.corpu.notices.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.corpu.platform.i18n.Texts;
import id.corpu.platform.persistence.SqlTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/** Rows of notices, put into words. */
final class NoticeRows {

  static final String SELECT =
      "SELECT id, created_at, feature, text_key, arguments, path, read_at FROM notices_notice";

  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};

  private NoticeRows() {}

  static ToldNotice told(ResultSet row, Texts texts, Locale language) throws SQLException {
    return new ToldNotice(
        row.getLong("id"),
        SqlTypes.toInstant(row.getObject("created_at", LocalDateTime.class)),
        texts.text(
            row.getString("feature"),
            language,
            row.getString("text_key"),
            arguments(row.getString("arguments")).toArray()),
        row.getString("path"),
        row.getString("read_at") == null);
  }

  private static List<String> arguments(String json) {
    try {
      return JSON.readValue(json, STRINGS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("arguments of a notice", e);
    }
  }
}
