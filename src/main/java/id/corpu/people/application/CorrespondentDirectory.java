package id.corpu.people.application;

import id.corpu.people.Correspondent;
import id.corpu.people.Correspondents;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Reads addresses for mail. */
@ApplicationScoped
@OpenUseCase("asked by what sends mail to the person; nobody is shown an address")
public class CorrespondentDirectory implements Correspondents {

  private Database database;

  protected CorrespondentDirectory() {}

  @Inject
  public CorrespondentDirectory(Database database) {
    this.database = database;
  }

  @Override
  public List<Correspondent> of(Collection<Long> personIds) {
    if (personIds.isEmpty()) {
      return List.of();
    }
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT p.id, p.name, p.email, p.locale, i.time_zone, i.short_name"
                            + " FROM people_person p JOIN people_institution i ON i.id = p.institution_id"
                            + " WHERE p.active AND p.email <> '' AND p.id IN (<people>)")
                    .bindList("people", personIds)
                    .map((row, context) -> correspondent(row))
                    .list());
  }

  private static Correspondent correspondent(ResultSet row) throws SQLException {
    return new Correspondent(
        row.getLong("id"),
        row.getString("name"),
        row.getString("email"),
        Locale.forLanguageTag(row.getString("locale")),
        ZoneId.of(row.getString("time_zone")),
        row.getString("short_name"));
  }
}
