package org.tepai.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tepai.mail.NotDelivered.Remedy;

/** The way to a mail server, with one that shows each fault. */
class SmtpCarrierTests {

  private final SmtpSink server = new SmtpSink(0);

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void a_repeated_letter_has_the_same_message_id() throws NotDelivered {
    deliver(letter("l-1", "事由", "张三"));
    deliver(letter("l-1", "事由", "张三"));
    deliver(letter("l-2", "事由", "张三"));
    assertThat(server.messageIds())
        .containsExactly("<l-1@tepai.example>", "<l-1@tepai.example>", "<l-2@tepai.example>");
  }

  @Test
  void nothing_written_by_people_becomes_a_header() throws NotDelivered {
    deliver(letter("l-1", "plain\r\nBcc: other@b.example\r\n\r\nbody", "A\nBcc: third@c.example"));
    deliver(letter("l-2", "事由\u2028\u0000\rBcc: other@b.example", "甲\r\nBcc: third@c.example"));

    assertThat(server.heads())
        .allSatisfy(head -> assertThat(head.lines()).noneMatch(line -> line.startsWith("Bcc")));
    assertThat(SmtpSink.header(server.heads().get(0), "Subject"))
        .isEqualTo("plain Bcc: other@b.example body");
  }

  @Test
  void an_address_with_a_line_break_is_never_written_to() {
    Envelope letter =
        new Envelope("l-1", "a@b.example\r\nRCPT TO:<c@d.example>", "甲", content("事由"));
    assertThat(failure(letter).remedy()).isEqualTo(Remedy.LATER);
    assertThat(server.heads()).isEmpty();
  }

  @Test
  void a_recipient_whom_the_server_does_not_know_is_refused_for_good() {
    server.answering("RCPT", "550 5.1.1 no such user");
    NotDelivered refused = failure(letter("l-1", "事由", "张三"));
    assertThat(refused.remedy()).isEqualTo(Remedy.NONE);
    assertThat(refused).hasMessageContaining("拒收").hasMessageContaining("no such user");
  }

  @Test
  void a_recipient_whose_box_is_busy_is_tried_again() {
    server.answering("RCPT", "451 4.7.1 try again");
    assertThat(failure(letter("l-1", "事由", "张三")).remedy()).isEqualTo(Remedy.LATER);
  }

  @Test
  void a_server_that_takes_no_text_is_tried_again() {
    server.answering("DATA", "452 no room");
    assertThat(failure(letter("l-1", "事由", "张三")).remedy()).isEqualTo(Remedy.LATER);
  }

  @Test
  void a_server_that_hangs_up_needs_another_connection() {
    server.answering(".", SmtpSink.HANGS_UP);
    assertThat(failure(letter("l-1", "事由", "张三")).remedy()).isEqualTo(Remedy.ANOTHER_CONNECTION);
  }

  @Test
  void a_closed_door_is_told() throws IOException {
    // held, so that no other process of the machine opens it meanwhile
    try (Socket held = new Socket()) {
      held.bind(new InetSocketAddress("127.0.0.1", 0));
      MailSettings closedDoor = settings(held.getLocalPort(), MailSettings.Encryption.NONE);
      Carrier carrier = new SmtpCarrier(closedDoor, clock());
      NotDelivered closed = catchThrowableOfType(NotDelivered.class, carrier::open);
      assertThat(closed.remedy()).isEqualTo(Remedy.ANOTHER_CONNECTION);
      assertThat(closed).hasMessageContaining("连接不上");
    }
  }

  @Test
  void a_server_without_encryption_gets_nothing_where_it_is_demanded() {
    MailSettings demanding = settings(MailSettings.Encryption.STARTTLS);
    Carrier carrier = new SmtpCarrier(demanding, clock());
    assertThat(catchThrowableOfType(NotDelivered.class, carrier::open).remedy())
        .isEqualTo(Remedy.ANOTHER_CONNECTION);
  }

  private NotDelivered failure(Envelope letter) {
    return catchThrowableOfType(NotDelivered.class, () -> deliver(letter));
  }

  private void deliver(Envelope letter) throws NotDelivered {
    try (Carrier.Passage passage = carrier().open()) {
      passage.deliver(letter);
    }
  }

  private Carrier carrier() {
    return new SmtpCarrier(settings(MailSettings.Encryption.NONE), clock());
  }

  private MailSettings settings(MailSettings.Encryption encryption) {
    return settings(server.port(), encryption);
  }

  private static MailSettings settings(int port, MailSettings.Encryption encryption) {
    return new MailSettings(
        "127.0.0.1", port, "", "", "tepai@tepai.example", encryption, Duration.ZERO);
  }

  private static Clock clock() {
    return Clock.fixed(Instant.parse("2025-03-18T01:00:00Z"), ZoneOffset.UTC);
  }

  private static Envelope letter(String id, String subject, String name) {
    return new Envelope(id, "a@b.example", name, content(subject));
  }

  private static Envelope.Content content(String subject) {
    return new Envelope.Content(subject, "<p>正文</p>", "正文");
  }
}
