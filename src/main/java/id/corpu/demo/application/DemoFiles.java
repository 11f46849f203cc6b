package id.corpu.demo.application;

import id.corpu.demo.domain.CastPlan;
import id.corpu.demo.domain.NameStock;
import id.corpu.demo.domain.Plan;
import id.corpu.demo.domain.PostPlan;
import id.corpu.demo.domain.Rank;
import id.corpu.demo.domain.UnitPlan;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the lists of {@code content/demo}: CSV with a header row and semicolons. */
final class DemoFiles {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();

  private final Path folder;

  DemoFiles(Path folder) {
    this.folder = folder;
  }

  Plan plan(long seed, int people, LocalDate today) {
    return new Plan(
        seed,
        people,
        today,
        read("units", DemoFiles::unit),
        read("positions", DemoFiles::post),
        names(),
        read("sign-ins", DemoFiles::cast));
  }

  private NameStock names() {
    Map<String, List<String>> families =
        read("family-names", row -> Map.entry(row.get("region"), row.get("name"))).stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return new NameStock(
        read(
            "given-names",
            row ->
                new NameStock.Given(
                    row.get("region"), number(row, "sex"), row.get("name"), number(row, "weight"))),
        families,
        read(
            "degrees",
            row -> new NameStock.Degree(rank(row), row.get("degree"), number(row, "weight"))));
  }

  private static UnitPlan unit(CSVRecord row) {
    return new UnitPlan(
        row.get("code"),
        row.get("name"),
        row.get("parent"),
        row.get("family"),
        row.get("head"),
        Rank.valueOf(row.get("head_kind")),
        number(row, "weight"),
        number(row, "zeal"));
  }

  private static PostPlan post(CSVRecord row) {
    return new PostPlan(row.get("name"), rank(row), row.get("family"), number(row, "weight"));
  }

  private static CastPlan cast(CSVRecord row) {
    String roles = row.get("roles");
    return new CastPlan(
        row.get("kind"),
        row.get("name"),
        number(row, "sex"),
        row.get("email"),
        row.get("unit"),
        CastPlan.Place.valueOf(row.get("place")),
        row.get("position"),
        roles.isEmpty() ? List.of() : List.of(roles.split(" ")));
  }

  private static Rank rank(CSVRecord row) {
    return Rank.valueOf(row.get("kind"));
  }

  private static int number(CSVRecord row, String column) {
    return Integer.parseInt(row.get(column));
  }

  private <T> List<T> read(String name, Function<CSVRecord, T> reading) {
    Path file = folder.resolve(name + ".csv");
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser parser = FORMAT.parse(reader)) {
      return parser.stream().map(reading).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The demo list " + file + " cannot be read", e);
    }
  }
}
