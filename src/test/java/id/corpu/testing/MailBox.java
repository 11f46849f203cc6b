package id.corpu.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;

/** A mail server on a free port, to which the portal of the page tests sends its mail. */
public final class MailBox {

  private static GreenMail server;

  private MailBox() {}

  /** Its SMTP port; the server starts at the first call. */
  static synchronized int port() {
    if (server == null) {
      server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
      server.start();
    }
    return server.getSmtp().getPort();
  }

  /** What has come in for an address so far. */
  public static List<MimeMessage> of(String address) {
    return Arrays.stream(server.getReceivedMessages())
        .filter(message -> isFor(message, address))
        .toList();
  }

  static synchronized void close() {
    if (server != null) {
      server.stop();
      server = null;
    }
  }

  private static boolean isFor(MimeMessage message, String address) {
    try {
      return Arrays.stream(message.getAllRecipients())
          .map(Address::toString)
          .anyMatch(address::equals);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
