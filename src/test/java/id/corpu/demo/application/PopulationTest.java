package id.corpu.demo.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.corpu.demo.domain.Plan;
import id.corpu.demo.domain.Population;
import id.corpu.demo.domain.Rank;
import id.corpu.demo.domain.Resident;
import id.corpu.people.AsnType;
import id.corpu.people.domain.PersonnelNumber;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who lives in the demo city, from the lists as shipped. */
class PopulationTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final List<Resident> FEW = Population.of(plan(1, 122));
  private static final List<Resident> CITY = Population.of(plan(1, 4000));

  private static Plan plan(long seed, int people) {
    return new DemoFiles(Path.of("content/demo")).plan(seed, people, TODAY);
  }

  @Test
  @DisplayName("the same seed gives the same people, another seed others")
  void isDeterministic() {
    assertThat(Digest.of(Population.of(plan(1, 122)))).isEqualTo(Digest.of(FEW));
    assertThat(Digest.of(Population.of(plan(2, 122)))).isNotEqualTo(Digest.of(FEW));
  }

  @Test
  @DisplayName("the city has 4,000 people in 40 units, none with fewer than three")
  void fillsTheUnits() {
    Map<String, Long> sizes =
        CITY.stream().collect(Collectors.groupingBy(r -> r.unit().code(), Collectors.counting()));
    assertThat(CITY).hasSize(4000);
    assertThat(FEW).hasSize(122);
    assertThat(sizes).hasSize(40);
    assertThat(sizes.values()).allMatch(size -> size >= 3);
  }

  @Test
  @DisplayName("about 28 in a hundred are PPPK, and none of them leads")
  void sharesPnsAndPppk() {
    List<Resident> pppk = CITY.stream().filter(Resident::isPppk).toList();
    assertThat(pppk.size()).isBetween(1040, 1200);
    assertThat(pppk).noneMatch(one -> one.rank().leads());
    assertThat(CITY.stream().map(Resident::rank)).contains(Rank.values());
  }

  @Test
  @DisplayName("every number is a valid NIP or NI PPPK of its kind, and nobody shares one")
  void numbersAreValid() {
    for (Resident one : CITY) {
      assertThatCode(() -> PersonnelNumber.of(one.number(), one.type()))
          .as(one.toString())
          .doesNotThrowAnyException();
      assertThat(one.statusFrom()).isBefore(TODAY);
      assertThat(one.statusFrom().getYear())
          .isEqualTo(Integer.parseInt(one.number().substring(8, 12)));
      int age = TODAY.getYear() - Integer.parseInt(one.number().substring(0, 4));
      assertThat(age).as(one.toString()).isBetween(21, 60);
    }
    assertThat(CITY.stream().map(Resident::number)).doesNotHaveDuplicates();
    assertThat(CITY.stream().map(Resident::uuid)).doesNotHaveDuplicates();
    assertThat(CITY.stream().map(Resident::email)).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("supervisors form one tree: everybody's stands before them in the list")
  void supervisorsHaveNoCycle() {
    assertThat(CITY.get(0).supervisor()).isEqualTo(-1);
    assertThat(CITY.stream().skip(1))
        .allMatch(one -> one.supervisor() >= 0 && one.supervisor() < one.index());
    Map<Integer, Long> staff =
        CITY.stream().collect(Collectors.groupingBy(Resident::supervisor, Collectors.counting()));
    assertThat(staff.values()).allMatch(count -> count <= 60);
  }

  @Test
  @DisplayName("a visitor finds one of each kind, however small the city")
  void castIsThere() {
    for (List<Resident> city : List.of(FEW, CITY)) {
      assertThat(city.stream().map(Resident::kind).filter(kind -> kind != null))
          .containsExactlyInAnyOrder(
              "ASN",
              "SUPERVISOR",
              "UNIT_HEAD",
              "COACH",
              "CURATOR",
              "PERSONNEL_OFFICER",
              "BKPSDM_ADMIN",
              "SECOND_ADMIN",
              "CLO",
              "LRS_ADMIN");
      Resident sari =
          city.stream().filter(one -> "ASN".equals(one.kind())).findFirst().orElseThrow();
      assertThat(city.get(sari.supervisor()).kind()).isEqualTo("SUPERVISOR");
      assertThat(city.get(city.get(sari.supervisor()).supervisor()).unit().code())
          .isEqualTo("DPMPTSP");
      assertThat(sari.type()).isEqualTo(AsnType.PNS);
    }
  }
}
