package id.corpu.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.corpu.people.AsnType;
import id.corpu.people.domain.PersonnelNumber.Fault;
import id.corpu.people.domain.PersonnelNumber.Invalid;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonnelNumberTest {

  private static final String PNS = "197912102006041008";
  private static final String PPPK = "199009132025242014";

  @Test
  @DisplayName("A NIP tells birth date, candidate month and serial (Perka BKN 22/2007)")
  void nipTellsItsParts() {
    Nip nip = new Nip(PNS);
    assertThat(nip.birthDate()).isEqualTo(LocalDate.of(1979, 12, 10));
    assertThat(nip.candidateSince()).isEqualTo(YearMonth.of(2006, 4));
    assertThat(nip.serial()).isEqualTo("008");
  }

  @Test
  @DisplayName("An NI PPPK tells the year of appointment; its two-digit code is not judged")
  void niPppkTakesAnyCode() {
    assertThat(new NiPppk(PPPK).appointedIn()).isEqualTo(2025);
    assertThat(new NiPppk("199009132025992014").serial()).isEqualTo("014");
  }

  @ParameterizedTest
  @CsvSource({
    "19791210200604100, NOT_18_DIGITS",
    "1979121020060410081, NOT_18_DIGITS",
    "19791210200604100x, NOT_18_DIGITS",
    "197902302006041008, BIRTH_DATE",
    "197913102006041008, BIRTH_DATE",
    "020012102006041008, BIRTH_DATE",
    "197912102006131008, SERVICE_DATE",
    "197912102006001008, SERVICE_DATE",
    "197912101979041008, SERVICE_DATE",
    "197912102006043008, SEX"
  })
  @DisplayName("A NIP that is no date, month or sex is refused with its fault")
  void refusesBrokenNip(String digits, Fault fault) {
    assertThatThrownBy(() -> new Nip(digits))
        .isInstanceOfSatisfying(Invalid.class, e -> assertThat(e.fault()).isEqualTo(fault));
  }

  @Test
  @DisplayName("Numbers are read in groups, as people write them")
  void ignoresSpaces() {
    assertThat(PersonnelNumber.of("19791210 200604 1 008", AsnType.PNS)).isEqualTo(new Nip(PNS));
    assertThatThrownBy(() -> PersonnelNumber.of(null, AsnType.PNS)).isInstanceOf(Invalid.class);
  }

  @Test
  @DisplayName("Neither mask, text nor refusal tells birth date or sex (UU 27/2022)")
  void hidesWhatIsPersonal() {
    assertThat(new Nip(PNS).masked()).isEqualTo("•••••••• •••••• • 008");
    assertThat(new Nip(PNS)).hasToString("Nip[•••••••• •••••• • 008]");
    assertThat(new NiPppk(PPPK)).hasToString("NiPppk[•••••••• •••• •• • 014]");
    assertThatThrownBy(() -> new Nip("197902302006041008")).hasMessage("BIRTH_DATE");
  }
}
