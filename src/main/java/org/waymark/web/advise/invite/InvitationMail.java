package org.waymark.web.advise.invite;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.waymark.kernel.Language;
import org.waymark.organisation.consent.invite.InviteClient.Invited.Asked;
import org.waymark.organisation.consent.invite.InviteClient.Letter;
import org.waymark.web.layout.language.Speaker;

/** Sends invitations, as plain text. Neither address nor code gets into a log. */
@ApplicationScoped
class InvitationMail {

  private static final Logger LOG = Logger.getLogger(InvitationMail.class);

  /** An adviser waits for it. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ReactiveMailer mailer;
  private final MailSettings settings;

  InvitationMail(ReactiveMailer mailer, MailSettings settings) {
    this.mailer = mailer;
    this.settings = settings;
  }

  /** What became of a mail. */
  enum Sending {
    SENT,
    /** There is no address to write to: the adviser hands the invitation over. */
    NOT_WANTED,
    /** It went out, or was tried, when the same form was sent before. */
    NOT_AGAIN,
    /** The service sends no mail here. */
    OFF,
    FAILED
  }

  /** Whether the service sends mail at all. */
  boolean on() {
    return settings.on();
  }

  /**
   * Sends the letter of an invitation, once, or says why it did not.
   *
   * @param link where the firm answers
   */
  Sending send(Asked asked, URI link, Language language) {
    var letter = asked.letter();
    if (!letter.to().reachable()) {
      return Sending.NOT_WANTED;
    }
    if (!on()) {
      return Sending.OFF;
    }
    return asked.before() ? Sending.NOT_AGAIN : send(letter, link, language);
  }

  private Sending send(Letter letter, URI link, Language language) {
    var words = new Speaker(language).words(InviteMessages.class);
    var mail =
        Mail.withText(
            letter.to().email(),
            words.mailSubject(letter.adviser(), letter.hub().name()),
            InvitationText.of(letter, link, language));
    try {
      mailer.send(mail.setReplyTo(letter.hub().email())).await().atMost(PATIENCE);
      return Sending.SENT;
    } catch (RuntimeException away) {
      // Its message may name the address.
      LOG.errorf("An invitation could not be sent: %s", away.getClass().getName());
      return Sending.FAILED;
    }
  }
}
