package org.waymark.web.advise.invite;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.organisation.consent.invite.ClientInvitation;
import org.waymark.organisation.consent.invite.ClientInvitations.Sent;
import org.waymark.organisation.consent.invite.Redemption;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.component.TextInput;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Makes the page of ways to let a client in. */
@ApplicationScoped
class AddView {

  /** Enough to see whom colleagues have asked already. */
  private static final int SHOWN = 30;

  private static final int LONGEST_SHOWN = 40;

  private final InviteMessages messages;
  private final Speaker speaker;
  private final Clock clock;

  AddView(@Spoken InviteMessages messages, Speaker speaker, Clock clock) {
    this.messages = messages;
    this.speaker = speaker;
    this.clock = clock;
  }

  AddPage page(List<Sent> invitations) {
    return page("", null, invitations);
  }

  AddPage codeMissing(List<Sent> invitations) {
    return page("", messages.codeMissing(), invitations);
  }

  /**
   * The page again, with what is wrong.
   *
   * @throws IllegalArgumentException when nothing is
   */
  AddPage refused(String typed, Redemption because, List<Sent> invitations) {
    return page(
        typed,
        switch (because) {
          case Redemption.WrongCode _ -> messages.codeWrong();
          case Redemption.TooManyTries _ -> messages.tooManyTries();
          case Redemption.ClosedHub _ -> messages.closedHub();
          case Redemption.LetIn _ -> throw new IllegalArgumentException("nothing is wrong");
        },
        invitations);
  }

  private AddPage page(String typed, @Nullable String error, List<Sent> invitations) {
    var field =
        Field.of("code", messages.codeLabel())
            .withHint(messages.codeHint())
            .withError(error == null ? null : Text.of(error));
    var shown = typed.length() > LONGEST_SHOWN ? typed.substring(0, LONGEST_SHOWN) : typed;
    return new AddPage(
        new Link(messages.allClients(), "/advise"),
        ErrorSummary.of(field),
        new TextInput(field, shown, TextInput.Width.TWENTY, "off"),
        invitations.stream().limit(SHOWN).map(this::sent).toList());
  }

  private AddPage.Sent sent(Sent sent) {
    var invitation = sent.invitation();
    return new AddPage.Sent(
        invitation.invitee().firm(),
        invitation.invitee().email(),
        speaker.day(invitation.sentAt()),
        sent.told() ? state(invitation) : messages.asked());
  }

  private String state(ClientInvitation invitation) {
    var accepted = invitation.acceptedAt();
    if (accepted.isPresent()) {
      return messages.acceptedOn(speaker.day(accepted.get()));
    }
    var until = speaker.day(invitation.expiresAt());
    return invitation.expiresAt().isAfter(clock.instant())
        ? messages.openUntil(until)
        : messages.ranOutOn(until);
  }
}
