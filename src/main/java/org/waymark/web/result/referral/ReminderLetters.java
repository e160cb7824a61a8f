package org.waymark.web.result.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.kernel.Language;
import org.waymark.outbox.mail.Letter;
import org.waymark.referral.remind.ReminderAddress;
import org.waymark.referral.remind.ReminderWriter;
import org.waymark.referral.remind.StopCode;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.referral.Place;
import org.waymark.web.layout.referral.ReferralMessages;

/** What reminders say, in short paragraphs, each address on a line of its own. */
@ApplicationScoped
class ReminderLetters implements ReminderWriter {

  private final Optional<URI> service;

  ReminderLetters(@ConfigProperty(name = "waymark.public-address") Optional<URI> service) {
    this.service = service;
  }

  /** No request says where the service is when reminders are written. */
  @Override
  public boolean ready() {
    return service.isPresent();
  }

  @Override
  public Letter toFirm(ReminderAddress to, List<String> programmes, StopCode stop) {
    var words = words(to.language());
    return new Letter(
        to.email(),
        words.letterSubject(),
        String.join(
            "\n\n",
            words.letterHello(),
            words.letterFirm(),
            programmes.stream().map(name -> "- " + name).collect(Collectors.joining("\n")),
            words.letterSay() + "\n" + link(Place.OWN),
            words.letterStop() + "\n" + link(StopPages.address(stop)) + "\n"));
  }

  @Override
  public Letter toAdviser(String email, Language language, String programme, Client client) {
    var words = words(language);
    var page = "/advise/clients/" + client.firm() + Place.OWN + "/" + client.referral();
    return new Letter(
        email,
        words.letterSubject(),
        String.join(
            "\n\n",
            words.letterHello(),
            words.letterAdviser(),
            "- " + programme,
            words.letterAdviserSay() + "\n" + link(page),
            words.letterAdviserStop() + "\n"));
  }

  private static ReferralMessages words(Language language) {
    return new Speaker(language).words(ReferralMessages.class);
  }

  private URI link(String path) {
    return service.orElseThrow().resolve(path);
  }
}
