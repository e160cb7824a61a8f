package org.waymark.web.advise.invite;

import java.net.URI;
import org.waymark.kernel.Language;
import org.waymark.organisation.consent.invite.InviteClient.Letter;
import org.waymark.web.layout.language.Speaker;

/** What an invitation says. */
final class InvitationText {

  private InvitationText() {}

  /** In short paragraphs, the address on a line of its own. */
  static String of(Letter letter, URI link, Language language) {
    var words = new Speaker(language).words(InviteMessages.class);
    var hub = letter.hub().name();
    return String.join(
        "\n\n",
        words.mailHello(),
        words.mailWho(letter.adviser(), hub, letter.to().firm()),
        words.mailOpen() + "\n" + link,
        words.mailCode(link.resolve("/invitations").toString()) + "\n" + letter.code().display(),
        words.mailDecide(letter.days()),
        words.mailNot(),
        words.mailReach(hub, letter.hub().email()),
        words.mailWhy(letter.adviser()) + "\n");
  }
}
