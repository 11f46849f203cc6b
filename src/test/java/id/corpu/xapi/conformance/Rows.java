package id.corpu.xapi.conformance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * A test for each line of a table. Cells are divided by {@code |}; the first is the requirement
 * with what it demands, and is the test's name.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(Rows.Reader.class)
@interface Rows {

  String value();

  /** Reads the table. */
  final class Reader implements ArgumentsProvider, AnnotationConsumer<Rows> {

    private String table;

    @Override
    public void accept(Rows rows) {
      table = rows.value();
    }

    @Override
    public Stream<Arguments> provideArguments(
        ParameterDeclarations parameters, ExtensionContext context) {
      return lines(table).map(line -> Arguments.of((Object[]) line.split("\\s*\\|\\s*", -1)));
    }

    static Stream<String> lines(String table) {
      return table.lines().map(String::strip).filter(line -> !line.isEmpty());
    }
  }
}
