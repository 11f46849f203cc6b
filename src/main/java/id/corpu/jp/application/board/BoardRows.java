package id.corpu.jp.application.board;

import id.corpu.jp.Figures;
import id.corpu.jp.Jp;
import id.corpu.jp.MixFigures;
import id.corpu.jp.PersonFigures;
import id.corpu.people.AsnType;
import id.corpu.platform.persistence.SqlTypes;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** Columns that board queries share, and the values made of them. */
public final class BoardRows {

  /** Sums of a group of year rows {@code t}. */
  public static final String SUMS =
      "COUNT(*) AS people, COUNT(t.reached_on) AS reached, SUM(t.counted) AS counted,"
          + " SUM(t.waiting) AS waiting, SUM(t.over_cap) AS over_cap, SUM(t.b10) AS b10,"
          + " SUM(t.b20) AS b20, SUM(t.b70) AS b70, SUM(t.outside_mix) AS outside_mix";

  /** One year row {@code t} with its person {@code p} and unit {@code u}. */
  static final String PERSON =
      "p.uuid, p.name, u.name AS unit_name, t.asn_type, t.target, t.counted, t.waiting, t.over_cap,"
          + " t.b10, t.b20, t.b70, t.outside_mix, t.reached_on";

  private BoardRows() {}

  public static Figures figures(ResultSet row) throws SQLException {
    return new Figures(
        row.getInt("people"),
        row.getInt("reached"),
        jp(row, "counted"),
        jp(row, "waiting"),
        jp(row, "over_cap"),
        mix(row));
  }

  static PersonFigures person(ResultSet row) throws SQLException {
    return new PersonFigures(
        SqlTypes.toUuid(row.getBytes("uuid")),
        row.getString("name"),
        row.getString("unit_name"),
        AsnType.valueOf(row.getString("asn_type")),
        jp(row, "target"),
        jp(row, "counted"),
        jp(row, "waiting"),
        jp(row, "over_cap"),
        mix(row),
        Optional.ofNullable(row.getObject("reached_on", LocalDate.class)));
  }

  public static MixFigures mix(ResultSet row) throws SQLException {
    return new MixFigures(jp(row, "b10"), jp(row, "b20"), jp(row, "b70"), jp(row, "outside_mix"));
  }

  /** The amount of a column; zero where there is none. */
  public static Jp jp(ResultSet row, String column) throws SQLException {
    BigDecimal value = row.getBigDecimal(column);
    return value == null ? Jp.ZERO : new Jp(value);
  }
}
