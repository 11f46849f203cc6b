package id.corpu.jp.web.books;

import java.time.LocalDate;

/** What is typed to close or reopen a year. */
public class DecreeForm {

  private String number;
  private LocalDate date;
  private String reason;

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public LocalDate getDate() {
    return date;
  }

  public void setDate(LocalDate date) {
    this.date = date;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
