package id.corpu.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;

/** The ledgers of everybody's year derived anew. */
final class Rebuild {

  private Rebuild() {}

  /** Seconds from the button to the finished ledger, and whether its digest is the one before. */
  static String measure(City city) throws Exception {
    Visitor administrator = Visitor.signIn(city.address(), "dewi@demo.corpu", city.password());
    int year = LocalDate.now(ZoneId.of("Asia/Jakarta")).getYear();
    long begin = System.nanoTime();
    int status = administrator.send("POST", "/api/jp/rebuilds", "{\"year\":" + year + "}").statusCode();
    if (status != 202) {
      throw new IOException("the rebuild was answered " + status);
    }
    String latest;
    do {
      TimeUnit.MILLISECONDS.sleep(100);
      latest = administrator.get("/api/jp/rebuilds/latest");
    } while (!latest.contains("digestAfter"));
    return String.format("%.1f s, equal %s", (System.nanoTime() - begin) / 1e9, latest.contains("\"equal\":true"));
  }
}
