package org.waymark.web.advise.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.client.Client;
import org.waymark.adviser.handover.ProposeHandover.Proposal;
import org.waymark.kernel.HubId;
import org.waymark.organisation.consent.KnownHubs;
import org.waymark.web.advise.ClientDoor;
import org.waymark.web.layout.component.Choice;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Select;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Spoken;

/** Makes the page on which another hub is proposed to a client. */
@ApplicationScoped
class ProposeView {

  private final KnownHubs hubs;
  private final ProposalMessages messages;

  ProposeView(KnownHubs hubs, @Spoken ProposalMessages messages) {
    this.hubs = hubs;
    this.messages = messages;
  }

  /**
   * The page.
   *
   * @param own the adviser's hub, which is not offered
   * @param refused why it was not proposed; null when it was not tried
   */
  ProposePage page(Client client, HubId own, ProposeForm form, @Nullable Proposal refused) {
    var hub = Field.of("hub", messages.hubLabel()).withError(text(hubError(form, refused)));
    var message =
        Field.of("message", messages.messageLabel())
            .withHint(messages.messageHint())
            .withError(text(messageError(refused)));
    var address = ClientDoor.address(client);
    return new ProposePage(
        new Link(messages.backToClient(), address),
        ErrorSummary.of(hub, message),
        client.contact().firm().isEmpty() ? messages.unnamedFirm() : client.contact().firm(),
        address + "/hand-over",
        new Select(
            hub, messages.hubPrompt(), List.of(new Select.Group(null, choices(own, form))), false),
        message,
        form.words());
  }

  private List<Choice> choices(HubId own, ProposeForm form) {
    return hubs.open().stream()
        .filter(hub -> !hub.id().equals(own))
        .map(hub -> Choice.of(hub.code(), hub.name()).chosen(hub.code().equals(form.code())))
        .toList();
  }

  private @Nullable String hubError(ProposeForm form, @Nullable Proposal refused) {
    return switch (refused) {
      case Proposal.UnknownHub _ ->
          form.code().isEmpty() ? messages.hubMissing() : messages.hubUnknown();
      case Proposal.ClosedHub(var name) -> messages.hubClosed(name);
      case Proposal.OwnHub _ -> messages.hubOwn();
      case Proposal.AlreadyOpen _ -> messages.alreadyOpen();
      case Proposal.BadMessage _, Proposal.Proposed _ -> null;
      case null -> null;
    };
  }

  private @Nullable String messageError(@Nullable Proposal refused) {
    return refused instanceof Proposal.BadMessage(var most) ? messages.messageWrong(most) : null;
  }

  private static @Nullable Text text(@Nullable String words) {
    return words == null ? null : Text.of(words);
  }
}
