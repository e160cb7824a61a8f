package org.waymark.web.account.owner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.waymark.identity.session.OpenSession;
import org.waymark.identity.session.SignedIn;
import org.waymark.kernel.PersonId;
import org.waymark.organisation.ownership.Ownership;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Says who somebody is who keeps a firm. */
@ApplicationScoped
class OwnerRows {

  private final SignedIn signedIn;
  private final OwnerMessages messages;
  private final Speaker speaker;

  OwnerRows(SignedIn signedIn, @Spoken OwnerMessages messages, Speaker speaker) {
    this.signedIn = signedIn;
    this.messages = messages;
    this.speaker = speaker;
  }

  /** Whether it is the person who reads the page. Whoever has come with a code is nobody known. */
  boolean isReader(PersonId person) {
    return signedIn.session().map(OpenSession::person).filter(person::equals).isPresent();
  }

  /** As well as we know it. */
  String name(Ownership ownership) {
    return Optional.of(ownership.name())
        .filter(name -> !name.isBlank())
        .or(() -> Optional.of(ownership.email()).filter(email -> !email.isBlank()))
        .orElseGet(messages::somebody);
  }

  /** The name, with a word when it is the reader's. */
  String who(Ownership ownership) {
    var name = name(ownership);
    return isReader(ownership.person()) ? messages.you(name) : name;
  }

  SummaryList says(Ownership ownership) {
    var since = row(messages.since(), speaker.day(ownership.claimedAt()));
    return new SummaryList(
        ownership.email().isBlank()
            ? List.of(since)
            : List.of(row(messages.email(), ownership.email()), since));
  }

  private static SummaryList.Row row(String key, String value) {
    return new SummaryList.Row(Text.of(key), List.of(Text.of(value)), List.of());
  }
}
