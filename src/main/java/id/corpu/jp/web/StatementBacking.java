package id.corpu.jp.web;

import id.corpu.jp.application.viewing.OwnStatement;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.web.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import java.util.UUID;

/** The statement behind a line of one's own ledger, as it is stored. */
@Named
@RequestScoped
public class StatementBacking {

  @Inject private OwnStatement statement;

  private String id;
  private String json;

  @PostConstruct
  void load() {
    try {
      id = UUID.fromString(String.valueOf(Pages.parameter("id"))).toString();
    } catch (IllegalArgumentException e) {
      throw new NotFound("statement");
    }
    json = pretty(statement.json(UUID.fromString(id)));
  }

  private static String pretty(String compact) {
    StringWriter text = new StringWriter();
    try (JsonReader reader = Json.createReader(new StringReader(compact));
        JsonWriter writer =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
      JsonObject object = reader.readObject();
      writer.writeObject(object);
    }
    return text.toString().strip();
  }

  public String getId() {
    return id;
  }

  public String getJson() {
    return json;
  }
}
