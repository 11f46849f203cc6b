package id.corpu.jp.web.books;

import id.corpu.jp.Jp;
import id.corpu.jp.application.books.AdjustmentViewing;
import id.corpu.jp.application.books.BookStep;
import id.corpu.jp.application.ledger.Adjustment;
import id.corpu.jp.web.LedgerBacking;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Beside a person's ledger: whether the year is closed, and what it has of closed ones. */
@Named
@RequestScoped
public class YearBooksBacking {

  @Inject private AdjustmentViewing viewing;
  @Inject private LedgerBacking ledger;

  private AdjustmentViewing.Books books;

  @PostConstruct
  void load() {
    books = viewing.of(ledger.getLedger().person().uuid(), ledger.getOverview().year());
  }

  /** The closing that holds for the year, or null. */
  public BookStep getClosing() {
    return books.closing().orElse(null);
  }

  public List<Adjustment> getAdjustments() {
    return books.adjustments();
  }

  /** Sum of the adjustments. */
  public Jp getSum() {
    return Jp.sum(books.adjustments().stream().map(Adjustment::difference));
  }
}
