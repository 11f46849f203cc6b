package id.corpu.dashboard.web;

import id.corpu.jp.BoardFilter;
import id.corpu.jp.PeopleOrder;
import id.corpu.people.AsnType;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the address of a board page asks for: {@code tahun}, {@code unit}, {@code jenis}, {@code
 * tercapai}, {@code bulan}, {@code urut}, {@code hal}. Whatever is no such value is taken as not
 * asked.
 */
@Named
@RequestScoped
public class BoardRequest {

  @Inject private Clock clock;
  @Inject private CurrentUser currentUser;

  /** The day it is in the city. */
  public LocalDate getToday() {
    return LocalDate.now(clock.withZone(currentUser.get().zone()));
  }

  /** The year asked for, else the present one. */
  public int getYear() {
    return number("tahun")
        .filter(year -> year >= 2000 && year <= getToday().getYear())
        .orElse(getToday().getYear());
  }

  public int getPage() {
    return number("hal").filter(page -> page >= 1 && page < 100_000).orElse(1);
  }

  public String getUnit() {
    return number("unit").map(String::valueOf).orElse("");
  }

  /** {@code PNS}, {@code PPPK} or empty. */
  public String getType() {
    String type = Pages.parameter("jenis");
    return "PNS".equals(type) || "PPPK".equals(type) ? type : "";
  }

  /** {@code ya}, {@code tidak} or empty. */
  public String getReached() {
    String reached = Pages.parameter("tercapai");
    return "ya".equals(reached) || "tidak".equals(reached) ? reached : "";
  }

  /** 1 to 12, or 0 for none. */
  public int getMonth() {
    return number("bulan").filter(month -> month >= 1 && month <= 12).orElse(0);
  }

  public PeopleOrder getOrder() {
    String order = Pages.parameter("urut");
    for (PeopleOrder known : PeopleOrder.values()) {
      if (known.name().equals(order)) {
        return known;
      }
    }
    return PeopleOrder.NAME;
  }

  /** Unit and kind only: the figures of the board. */
  public BoardFilter boardFilter() {
    BoardFilter filter = BoardFilter.of(getYear());
    if (!getUnit().isEmpty()) {
      filter = filter.unit(Long.parseLong(getUnit()));
    }
    return getType().isEmpty() ? filter : filter.type(AsnType.valueOf(getType()));
  }

  /** Everything asked for: the people behind a figure. */
  public BoardFilter peopleFilter() {
    BoardFilter filter = boardFilter();
    if (!getReached().isEmpty()) {
      filter = filter.reached(getReached().equals("ya"));
    }
    return getMonth() == 0 ? filter : filter.reachedByMonth(getMonth());
  }

  /** The address of the same list with another page number. */
  public String pageAddress(String path, int page) {
    StringBuilder address = new StringBuilder(path).append("?tahun=").append(getYear());
    append(address, "unit", getUnit());
    append(address, "jenis", getType());
    append(address, "tercapai", getReached());
    append(address, "bulan", getMonth() == 0 ? "" : Integer.toString(getMonth()));
    append(address, "urut", Pages.parameter("urut") == null ? "" : getOrder().name());
    return address.append("&hal=").append(page).toString();
  }

  private static void append(StringBuilder address, String name, String value) {
    if (!value.isEmpty()) {
      address
          .append('&')
          .append(name)
          .append('=')
          .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }

  private static Optional<Integer> number(String name) {
    String given = Pages.parameter(name);
    return given != null && given.matches("\\d{1,9}")
        ? Optional.of(Integer.parseInt(given))
        : Optional.empty();
  }
}
