package org.waymark.outbox.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Community;
import org.waymark.fixture.FreePort;
import org.waymark.identity.Actor;
import org.waymark.outbox.Parcel;

/** Letters as a real mail server gets them. */
@QuarkusTest
@TestProfile(MailedLettersTest.WithServer.class)
class MailedLettersTest {

  private static final int PORT = port();
  private static final GreenMail SERVER = new GreenMail(new ServerSetup(PORT, "127.0.0.1", "smtp"));

  @Inject Community community;
  @Inject QueueLetter queueLetter;
  @Inject MailChannel channel;

  /** One for both: the class of the profile is loaded apart from that of the running test. */
  private static int port() {
    var known = Integer.getInteger("waymark.test.smtp.outbox");
    if (known != null) {
      return known;
    }
    var free = FreePort.draw();
    System.setProperty("waymark.test.smtp.outbox", Integer.toString(free));
    return free;
  }

  /** A mail server of its own, without encryption. */
  public static class WithServer implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.mailer.mock", "false",
          "waymark.mail.host", "127.0.0.1",
          "waymark.mail.port", Integer.toString(PORT),
          "waymark.mail.from", "no-reply@waymark.example",
          "waymark.mail.start-tls", "DISABLED");
    }
  }

  @AfterEach
  void stopServer() throws FolderException {
    SERVER.purgeEmailFromAllMailboxes();
    SERVER.stop();
  }

  @Test
  void failWhileTheServerIsAwayAndThenCarryOneIdHoweverOftenTheyAreSent()
      throws MessagingException, IOException {
    var firm = community.firm();
    var letter = new Letter("jo@firm.example", "Tŷ Pren\r\nBcc: all@x.example", "Sut mae?\n");
    var id =
        community.as(
            firm, () -> queueLetter.queue(letter, firm.organisation(), true, Duration.ofDays(1)));
    var parcel = new Parcel(id, payload(id), 1);

    assertThatThrownBy(() -> channel.deliver(parcel)).isInstanceOf(RuntimeException.class);

    SERVER.start();
    channel.deliver(parcel);
    channel.deliver(parcel);

    var mails = SERVER.getReceivedMessages();
    assertThat(mails).hasSize(2);
    for (var mail : mails) {
      assertThat(mail.getHeader("Message-ID")).containsExactly("<" + id + "@waymark.example>");
      assertThat(mail.getHeader("Bcc")).isNull();
      assertThat(mail.getSubject()).isEqualTo("Tŷ Pren Bcc: all@x.example");
      assertThat(mail.getAllRecipients()).hasSize(1);
      assertThat(mail.getFrom()[0]).hasToString("no-reply@waymark.example");
      assertThat(mail.getContentType()).startsWith("text/plain");
      assertThat((String) mail.getContent()).startsWith("Sut mae?");
    }
  }

  /** As to a partner, about its programs. */
  @Test
  void carryWhatIsAboutNoFirm() throws MessagingException, IOException {
    SERVER.start();
    var letter = new Letter("api@bank.example", "Your webhook", "Hello,\n");
    var service = new Actor.Housekeeping();
    var id = community.as(service, () -> queueLetter.queue(letter, Duration.ofDays(7)));

    channel.deliver(new Parcel(id, payload(id), 1));

    var mails = SERVER.getReceivedMessages();
    assertThat(mails).hasSize(1);
    assertThat(mails[0].getAllRecipients()[0]).hasToString("api@bank.example");
    assertThat((String) mails[0].getContent()).startsWith("Hello,");
  }

  private String payload(UUID id) {
    return (String)
        community
            .rows(
                new Actor.Housekeeping(),
                "select cast(payload as text) from outbox_message where id = '" + id + "'")
            .getFirst();
  }
}
