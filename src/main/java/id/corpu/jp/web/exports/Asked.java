package id.corpu.jp.web.exports;

import id.corpu.platform.errors.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;

/** What the address of a file asks for, and the headers of its answer. */
final class Asked {

  private Asked() {}

  /**
   * The year asked for.
   *
   * @param present what it is when none is asked for, and the last that there is
   */
  static int year(HttpServletRequest request, int present) {
    String year = request.getParameter("tahun");
    return year != null && year.matches("20\\d\\d")
        ? Math.min(Integer.parseInt(year), present)
        : present;
  }

  static Optional<Long> unit(HttpServletRequest request) {
    String unit = request.getParameter("unit");
    return unit != null && unit.matches("\\d{1,15}")
        ? Optional.of(Long.parseLong(unit))
        : Optional.empty();
  }

  /** The person asked for; empty for one's own. */
  static Optional<UUID> person(HttpServletRequest request) {
    String person = request.getParameter("orang");
    try {
      return person == null ? Optional.empty() : Optional.of(UUID.fromString(person));
    } catch (IllegalArgumentException e) {
      throw new NotFound("ledger");
    }
  }

  /** Says what comes. */
  static void answer(HttpServletResponse response, String mediaType, String fileName) {
    response.setContentType(mediaType);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
  }
}
