package id.corpu.people.domain.imports;

/** What an import does, in numbers; equal totals mean that confirming does what was shown. */
public record Totals(
    int rowsNew, int rowsChanged, int rowsSame, int rowsRejected, int unitsNew, int unitsChanged) {

  public boolean changesNothing() {
    return rowsNew + rowsChanged + unitsNew + unitsChanged == 0;
  }
}
