package id.corpu.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is printed when the portal is up: the address, and with demo data whom one may be. */
final class Welcome {

  private Welcome() {}

  /** The portal writes {@code demo-sign-ins.txt} when it has loaded the demo data. */
  static void print(String address, Path var, boolean withoutDemo) throws IOException {
    System.out.println();
    System.out.println("CorpU: " + address + "/");
    Path signIns = var.resolve("demo-sign-ins.txt");
    if (!withoutDemo && Files.exists(signIns)) {
      System.out.println(Files.readString(signIns));
    }
    System.out.println("Ctrl-C stops it.");
  }
}
