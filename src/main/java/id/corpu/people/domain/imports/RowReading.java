package id.corpu.people.domain.imports;

import id.corpu.people.AsnType;
import id.corpu.people.domain.PersonnelNumber;
import id.corpu.people.domain.PositionKind;
import id.corpu.people.domain.imports.Reason.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Turns the cells of one row into an {@link ImportedPerson}, or into all reasons why not. */
public final class RowReading {

  private static final String CODE = "[A-Za-z0-9._/-]{1,40}";
  private static final String EMAIL = "[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+";
  private static final int LONGEST = 160;
  private static final Set<String> YES = Set.of("", "ya", "y", "1", "true", "aktif");
  private static final Set<String> NO = Set.of("tidak", "t", "0", "false", "nonaktif");

  private final ImportRow row;
  private final List<Reason> reasons;
  private final Optional<ImportedPerson> person;

  public RowReading(ImportRow row) {
    this.row = row;
    this.reasons = new ArrayList<>(row.faults());
    this.person = reasons.isEmpty() ? read() : Optional.empty();
  }

  public Optional<ImportedPerson> person() {
    return person;
  }

  /** Empty exactly when {@link #person} is there. */
  public List<Reason> reasons() {
    return List.copyOf(reasons);
  }

  private Optional<ImportedPerson> read() {
    AsnType status = status();
    LocalDate from = date(ImportColumn.STATUS_FROM, Code.STATUS_FROM_FORM, true);
    ImportedPerson read =
        new ImportedPerson(
            row.line(),
            code(ImportColumn.KEY, Code.KEY_MISSING, Code.KEY_FORM),
            number(status),
            name(),
            status,
            from,
            contractStart(status, from),
            code(ImportColumn.UNIT_CODE, Code.UNIT_MISSING, Code.UNIT_FORM),
            text(ImportColumn.UNIT_NAME),
            code(ImportColumn.UNIT_PARENT, null, Code.UNIT_FORM),
            text(ImportColumn.POSITION),
            positionKind(),
            supervisor(),
            email(),
            active(),
            row.cells().keySet());
    return reasons.isEmpty() ? Optional.of(read) : Optional.empty();
  }

  private AsnType status() {
    String text = row.cell(ImportColumn.STATUS).toUpperCase(Locale.ROOT);
    if (!text.equals("PNS") && !text.equals("PPPK")) {
      reasons.add(Reason.of(Code.STATUS_UNKNOWN));
      return null;
    }
    return AsnType.valueOf(text);
  }

  private String number(AsnType status) {
    String text = row.cell(ImportColumn.NUMBER).replaceFirst("^['\u2019]", "");
    if (text.matches("(?i)[0-9]+([.,][0-9]+)?E\\+?[0-9]+")) {
      reasons.add(Reason.of(Code.NUMBER_SCIENTIFIC));
      return null;
    }
    try {
      return PersonnelNumber.of(text, status == null ? AsnType.PPPK : status).digits();
    } catch (PersonnelNumber.Invalid e) {
      reasons.add(Reason.of(Code.valueOf("NUMBER_" + e.fault())));
      return null;
    }
  }

  private String name() {
    String name = text(ImportColumn.NAME);
    if (name == null) {
      reasons.add(Reason.of(Code.NAME_MISSING));
    }
    return name;
  }

  private LocalDate contractStart(AsnType status, LocalDate from) {
    LocalDate start = date(ImportColumn.CONTRACT_START, Code.CONTRACT_FORM, false);
    if (status == AsnType.PPPK) {
      return start == null ? from : start;
    }
    if (start != null && status == AsnType.PNS) {
      reasons.add(Reason.of(Code.CONTRACT_FOR_PNS));
    }
    return null;
  }

  private LocalDate date(ImportColumn column, Code fault, boolean required) {
    String text = row.cell(column);
    Optional<LocalDate> date = FileDate.read(text);
    if (date.isEmpty() && (required || !text.isEmpty())) {
      reasons.add(Reason.of(fault));
    }
    return date.orElse(null);
  }

  private String code(ImportColumn column, Code missing, Code fault) {
    String text = row.cell(column);
    if (text.isEmpty()) {
      if (missing != null) {
        reasons.add(Reason.of(missing));
      }
      return null;
    }
    if (!text.matches(CODE)) {
      reasons.add(Reason.of(fault));
    }
    return text.toUpperCase(Locale.ROOT);
  }

  private String text(ImportColumn column) {
    String text = row.cell(column).replaceAll("[ \u00a0]+", " ");
    if (text.length() > LONGEST) {
      reasons.add(Reason.of(Code.TOO_LONG, column.heading()));
    }
    if (text.chars().anyMatch(Character::isISOControl)) {
      reasons.add(Reason.of(Code.CONTROL_CHARACTER, column.heading()));
    }
    return text.isEmpty() ? null : text;
  }

  private PositionKind positionKind() {
    String text = row.cell(ImportColumn.POSITION_KIND);
    Optional<PositionKind> kind = PositionKind.named(text);
    if (kind.isEmpty() && !text.isEmpty()) {
      reasons.add(Reason.of(Code.POSITION_KIND_UNKNOWN));
    }
    return kind.orElse(null);
  }

  private String supervisor() {
    String text = row.cell(ImportColumn.SUPERVISOR).replaceFirst("^['\u2019]", "");
    String digits = text.replaceAll("[\\s\u00a0]", "");
    String named = digits.matches("[0-9]{18}") ? digits : text.toUpperCase(Locale.ROOT);
    return named.isEmpty() ? null : named;
  }

  private String email() {
    String text = row.cell(ImportColumn.EMAIL);
    if (!text.isEmpty() && (text.length() > LONGEST || !text.matches(EMAIL))) {
      reasons.add(Reason.of(Code.EMAIL_FORM));
    }
    return text.isEmpty() ? null : text.toLowerCase(Locale.ROOT);
  }

  private boolean active() {
    String text = row.cell(ImportColumn.ACTIVE).toLowerCase(Locale.ROOT);
    if (!YES.contains(text) && !NO.contains(text)) {
      reasons.add(Reason.of(Code.ACTIVE_FORM));
    }
    return !NO.contains(text);
  }
}
