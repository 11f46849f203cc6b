package id.corpu.demo.application;

import id.corpu.demo.domain.CastPlan;
import id.corpu.demo.domain.NameStock;
import id.corpu.demo.domain.Plan;
import id.corpu.demo.domain.PostPlan;
import id.corpu.demo.domain.Rank;
import id.corpu.demo.domain.UnitPlan;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** Reads the lists of {@code content/demo} that say who lives in the demo city. */
final class DemoFiles {

  private final Lists lists;

  DemoFiles(Path folder) {
    this.lists = new Lists(folder);
  }

  Plan plan(long seed, int people, LocalDate today) {
    return new Plan(
        seed,
        people,
        today,
        lists.read("units", DemoFiles::unit),
        lists.read("positions", DemoFiles::post),
        names(),
        lists.read("sign-ins", DemoFiles::cast));
  }

  private NameStock names() {
    Map<String, List<String>> families =
        lists.read("family-names", row -> Map.entry(row.get("region"), row.get("name"))).stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return new NameStock(
        lists.read(
            "given-names",
            row ->
                new NameStock.Given(
                    row.get("region"),
                    Lists.number(row, "sex"),
                    row.get("name"),
                    Lists.number(row, "weight"))),
        families,
        lists.read(
            "degrees",
            row ->
                new NameStock.Degree(rank(row), row.get("degree"), Lists.number(row, "weight"))));
  }

  private static UnitPlan unit(CSVRecord row) {
    return new UnitPlan(
        row.get("code"),
        row.get("name"),
        row.get("parent"),
        row.get("family"),
        row.get("head"),
        Rank.valueOf(row.get("head_kind")),
        Lists.number(row, "weight"),
        Lists.number(row, "zeal"));
  }

  private static PostPlan post(CSVRecord row) {
    return new PostPlan(row.get("name"), rank(row), row.get("family"), Lists.number(row, "weight"));
  }

  private static CastPlan cast(CSVRecord row) {
    String roles = row.get("roles");
    return new CastPlan(
        row.get("kind"),
        row.get("name"),
        Lists.number(row, "sex"),
        row.get("email"),
        row.get("unit"),
        CastPlan.Place.valueOf(row.get("place")),
        row.get("position"),
        roles.isEmpty() ? List.of() : List.of(roles.split(" ")));
  }

  private static Rank rank(CSVRecord row) {
    return Rank.valueOf(row.get("kind"));
  }
}
