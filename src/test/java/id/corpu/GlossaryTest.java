package id.corpu;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Keeps words true: the glossary names classes that exist, and every text has both languages. */
class GlossaryTest {

  private static final Path GLOSSARY = Path.of("src/docs/glossary.md");
  private static final Path TEXTS = Path.of("src/main/resources/id/corpu");

  @Test
  @DisplayName("every code name of the glossary is a class or a constant of the portal")
  void codeNamesExist() throws IOException {
    Set<String> names = namesInCode();
    List<String> rows =
        Files.readAllLines(GLOSSARY).stream()
            .filter(line -> line.matches("\\| [^-|].*\\|.*\\|.*\\|"))
            .skip(1)
            .toList();
    List<String> unknown = new ArrayList<>();
    for (String row : rows) {
      String code = row.split("\\|")[2].trim().replace("`", "");
      if (!names.contains(code)) {
        unknown.add(code);
      }
    }
    assertThat(rows).hasSizeGreaterThan(20);
    assertThat(unknown).as("glossary rows whose code name is nowhere in the portal").isEmpty();
  }

  private static Set<String> namesInCode() {
    Set<String> names = new TreeSet<>();
    new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("id.corpu")
        .forEach(
            type -> {
              names.add(type.getSimpleName());
              if (type.isEnum()) {
                type.getFields()
                    .forEach(field -> names.add(type.getSimpleName() + "." + field.getName()));
              }
            });
    return names;
  }

  @Test
  @DisplayName("every text of a screen stands in Indonesian and in English")
  void textsHaveBothLanguages() throws IOException {
    List<String> missing = new ArrayList<>();
    try (Stream<Path> files = Files.walk(TEXTS)) {
      for (Path indonesian :
          files.filter(f -> f.endsWith("messages.properties")).collect(Collectors.toList())) {
        Path english = indonesian.resolveSibling("messages_en.properties");
        Set<Object> one = read(indonesian).keySet();
        Set<Object> other = read(english).keySet();
        one.stream()
            .filter(key -> !other.contains(key))
            .forEach(key -> missing.add(english + ": " + key));
        other.stream()
            .filter(key -> !one.contains(key))
            .forEach(key -> missing.add(indonesian + ": " + key));
      }
    }
    assertThat(missing).isEmpty();
  }

  private static Properties read(Path file) throws IOException {
    Properties texts = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    }
    return texts;
  }
}
