package id.corpu.notices.application;

import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands mail to the city's mail server (SMTP, with STARTTLS where the server offers it). */
@ApplicationScoped
@OpenUseCase("part of sending notices")
public class Post {

  private static final String PATIENCE_MILLIS = "10000";

  private Optional<String> host;
  private int port;
  private String from;
  private Optional<String> user;
  private Optional<String> password;

  protected Post() {}

  @Inject
  public Post(
      @ConfigProperty(name = "corpu.mail.host") Optional<String> host,
      @ConfigProperty(name = "corpu.mail.port", defaultValue = "25") int port,
      @ConfigProperty(name = "corpu.mail.from", defaultValue = "corpu@localhost") String from,
      @ConfigProperty(name = "corpu.mail.user") Optional<String> user,
      @ConfigProperty(name = "corpu.mail.password") Optional<String> password) {
    this.host = host;
    this.port = port;
    this.from = from;
    this.user = user;
    this.password = password;
  }

  /** Whether a mail server is named; without one people are told by the page alone. */
  public boolean isOpen() {
    return host.filter(name -> !name.isBlank()).isPresent();
  }

  /**
   * Sends a plain text.
   *
   * @throws MessagingException when the server does not take it
   */
  public void send(String to, String subject, String text) throws MessagingException {
    Session session = Session.getInstance(settings(), user.isPresent() ? signingIn() : null);
    MimeMessage message = new MimeMessage(session);
    message.setFrom(new InternetAddress(from));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
    message.setSubject(subject, StandardCharsets.UTF_8.name());
    message.setText(text, StandardCharsets.UTF_8.name());
    message.setSentDate(new Date());
    message.setHeader("Auto-Submitted", "auto-generated");
    Transport.send(message);
  }

  private Properties settings() {
    Properties settings = new Properties();
    settings.setProperty("mail.smtp.host", host.orElseThrow());
    settings.setProperty("mail.smtp.port", String.valueOf(port));
    settings.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
    settings.setProperty("mail.smtp.starttls.enable", "true");
    settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    settings.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
    settings.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
    settings.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
    return settings;
  }

  private Authenticator signingIn() {
    return new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        return new PasswordAuthentication(user.orElse(""), password.orElse(""));
      }
    };
  }
}
