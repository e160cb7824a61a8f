package org.waymark.outbox.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.outbox.Channel;
import org.waymark.outbox.Parcel;

/** Hands letters to the mail server, with the same Message-ID at each attempt. */
@ApplicationScoped
class MailChannel implements Channel {

  static final String NAME = "mail";

  /** A server that has not answered by then is away. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ReactiveMailer mailer;
  private final ObjectMapper json;
  private final Optional<String> host;
  private final Optional<String> from;

  MailChannel(
      ReactiveMailer mailer,
      ObjectMapper json,
      @ConfigProperty(name = "waymark.mail.host") Optional<String> host,
      @ConfigProperty(name = "waymark.mail.from") Optional<String> from) {
    this.mailer = mailer;
    this.json = json;
    this.host = host;
    this.from = from;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean ready() {
    return host.filter(set -> !set.isBlank()).isPresent();
  }

  @Override
  public void deliver(Parcel parcel) {
    var letter = read(parcel.payload());
    var mail =
        Mail.withText(letter.to(), letter.subject(), letter.text())
            .addHeader("Message-ID", "<" + parcel.id() + "@" + domain() + ">")
            // So that nobody's out-of-office note comes back (RFC 3834).
            .addHeader("Auto-Submitted", "auto-generated");
    mailer.send(mail).await().atMost(PATIENCE);
  }

  private Letter read(String payload) {
    try {
      return json.readValue(payload, Letter.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A letter could not be read");
    }
  }

  /** That of the sender, which is ours (RFC 5322, 3.6.4). */
  private String domain() {
    return from.map(address -> address.substring(address.indexOf('@') + 1).replace(">", "").strip())
        .filter(domain -> domain.matches("[A-Za-z0-9.-]+"))
        .orElse("waymark.invalid");
  }
}
