package org.waymark.web.advise.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.waymark.adviser.client.Client;
import org.waymark.organisation.consent.Scope;
import org.waymark.organisation.consent.look.AccessView.What;
import org.waymark.referral.Referrals;
import org.waymark.web.advise.Advising;
import org.waymark.web.advise.ClientDoor;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.referral.Outcome;
import org.waymark.web.layout.referral.Place;
import org.waymark.web.layout.referral.ReferralMessages;
import org.waymark.web.layout.referral.StageWords;

/** The referrals of a client that lets its answers be seen. For others there are no such pages. */
@ApplicationScoped
public class ClientReferrals {

  private final Advising advising;
  private final ClientDoor door;
  private final Referrals referrals;
  private final StageWords words;
  private final ReferralMessages messages;

  ClientReferrals(
      Advising advising,
      ClientDoor door,
      Referrals referrals,
      StageWords words,
      @Spoken ReferralMessages messages) {
    this.advising = advising;
    this.door = door;
    this.referrals = referrals;
    this.words = words;
    this.messages = messages;
  }

  /**
   * Where they are looked at.
   *
   * @param looking what the adviser looks at; nothing where they act and see nothing new
   * @throws NotFoundException when there is no such client, or it does not let its answers be seen
   */
  Place open(String organisation, What... looking) {
    var client = door.open(organisation);
    if (!client.lets(Scope.ANSWERS)) {
      throw new NotFoundException();
    }
    if (looking.length > 0) {
      door.open(organisation, looking);
    }
    return place(client);
  }

  private Place place(Client client) {
    var address = ClientDoor.address(client);
    return new Place(
        client.organisation(),
        advising.adviser(),
        address + Place.OWN,
        new Link(messages.backToClient(), address),
        client.contact().firm());
  }

  /** Each in a line, for the page of the client; none where it does not let answers be seen. */
  public List<Outcome> outcomes(Client client) {
    return words.outcomes(referrals.of(client.organisation(), advising.adviser()), place(client));
  }
}
