package id.corpu.demo.application;

import id.corpu.demo.domain.CastPlan;
import id.corpu.platform.i18n.Texts;
import id.corpu.xapi.NewCredential;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;

/**
 * {@code demo-sign-ins.txt}: whom a visitor may be, in both languages, readable by the owner alone.
 * Written once, while the secrets are known; the database keeps only their hashes.
 */
final class SignInSheet {

  private final Path file;
  private final Texts texts;

  SignInSheet(Path dataDirectory, Texts texts) {
    this.file = dataDirectory.resolve("demo-sign-ins.txt");
    this.texts = texts;
  }

  void write(List<CastPlan> cast, String password, NewCredential tool) {
    StringBuilder sheet = new StringBuilder();
    sheet.append(both("signIns.heading")).append("\n\n");
    for (CastPlan one : cast) {
      sheet.append(String.format("  %-20s %-50s%n", one.email(), both("kind." + one.kind())));
    }
    sheet.append('\n').append(both("signIns.password")).append(": ").append(password).append('\n');
    sheet.append(both("signIns.tool")).append(":\n");
    sheet.append("  key     ").append(tool.key()).append('\n');
    sheet.append("  secret  ").append(tool.secret()).append('\n');
    try {
      Files.deleteIfExists(file);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, sheet);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String both(String key) {
    return texts.text("demo", Texts.INDONESIAN, key)
        + " / "
        + texts.text("demo", Locale.ENGLISH, key);
  }
}
