package org.waymark.web.advise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Set;
import org.waymark.adviser.client.Client;
import org.waymark.adviser.client.OpenClient;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.consent.look.AccessView.What;

/** Opens the client that an address names, for the adviser who asks. */
@ApplicationScoped
public class ClientDoor {

  private final Advising advising;
  private final OpenClient openClient;

  ClientDoor(Advising advising, OpenClient openClient) {
    this.advising = advising;
    this.openClient = openClient;
  }

  /**
   * The client.
   *
   * @param looking what the adviser looks at; nothing where they act and see nothing new
   * @throws NotFoundException when there is none, or it does not let the adviser in: the difference
   *     is not told
   */
  public Client open(String organisation, What... looking) {
    var adviser = advising.adviser();
    return Advising.id(organisation)
        .flatMap(id -> openClient.open(new OrganisationId(id), adviser, Set.of(looking)))
        .orElseThrow(NotFoundException::new);
  }

  /** Where a client's file lives. */
  public static String address(Client client) {
    return "/advise/clients/" + client.organisation();
  }
}
