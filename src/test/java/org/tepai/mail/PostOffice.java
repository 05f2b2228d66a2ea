package org.tepai.mail;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;

/**
 * The mail server of the tests, started once. It keeps what arrives, and it can be closed: then
 * nobody answers at its door.
 */
public final class PostOffice {

  private static final String LOCALHOST = "127.0.0.1";
  private static final long STARTING = 60_000;
  private static final PostOffice ONLY = new PostOffice();

  private final List<MimeMessage> before = new ArrayList<>();
  private int port;
  private GreenMail server;

  private PostOffice() {}

  /** Tests ask for it; an application that no test has started knows it and leaves it closed. */
  @Configuration
  static class Beans {

    @Bean
    PostOffice postOffice() {
      return ONLY;
    }
  }

  /** Lets the application of a test know the server. */
  public static final class Opening
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext application) {
      ONLY.accept();
      application
          .getEnvironment()
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "post office",
                  Map.of(
                      "tepai.mail.host",
                      LOCALHOST,
                      "tepai.mail.port",
                      ONLY.port,
                      "tepai.mail.tls",
                      "none")));
    }
  }

  /** Opens the post office and throws away what has arrived. */
  public synchronized void openEmpty() {
    accept();
    before.clear();
    try {
      server.purgeEmailFromAllMailboxes();
    } catch (FolderException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** From now on nobody answers. What has arrived is kept. */
  public synchronized void refuse() {
    if (server != null) {
      before.addAll(List.of(server.getReceivedMessages()));
      server.stop();
      server = null;
    }
  }

  /** From now on letters are taken again. */
  public synchronized void accept() {
    if (server == null) {
      server = new GreenMail(patiently(port));
      server.start();
      port = server.getSmtp().getPort();
    }
  }

  /** Everything that has arrived, in that order. */
  public synchronized List<MimeMessage> arrived() {
    return Stream.concat(
            before.stream(),
            server == null ? Stream.empty() : Stream.of(server.getReceivedMessages()))
        .toList();
  }

  /** What has arrived for one of the demonstration's people. */
  public List<MimeMessage> arrivedFor(String personId) {
    return arrived().stream()
        .filter(message -> recipients(message).contains(personId + "@tepai.example"))
        .toList();
  }

  public List<String> subjectsFor(String personId) {
    return arrivedFor(personId).stream().map(PostOffice::subject).toList();
  }

  /** The plain text of each letter. */
  public List<String> textsFor(String personId) {
    return arrivedFor(personId).stream().map(PostOffice::text).toList();
  }

  public static String subject(MimeMessage message) {
    return read(message::getSubject);
  }

  /** The plain text of a letter. */
  public static String text(MimeMessage message) {
    return part(message, "text/plain");
  }

  public static String html(MimeMessage message) {
    return part(message, "text/html");
  }

  private static String part(MimeMessage message, String type) {
    return read(
        () -> {
          Multipart parts = (Multipart) message.getContent();
          for (int index = 0; index < parts.getCount(); index++) {
            BodyPart part = parts.getBodyPart(index);
            if (part.isMimeType(type)) {
              return part.getContent().toString().replace("\r\n", "\n");
            }
          }
          throw new IllegalStateException("no " + type + " in the letter");
        });
  }

  private static List<String> recipients(MimeMessage message) {
    return read(
        () ->
            Stream.of(message.getAllRecipients())
                .map(recipient -> ((InternetAddress) recipient).getAddress())
                .toList());
  }

  private interface Reading<T> {
    T read() throws MessagingException, IOException;
  }

  private static <T> T read(Reading<T> reading) {
    try {
      return reading.read();
    } catch (MessagingException broken) {
      throw new IllegalStateException(broken);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * A busy machine may take longer to start a thread than the two seconds it is given elsewhere.
   */
  private static ServerSetup patiently(int port) {
    ServerSetup setup = new ServerSetup(port, LOCALHOST, ServerSetup.PROTOCOL_SMTP);
    setup.setServerStartupTimeout(STARTING);
    return setup;
  }
}
