package org.waymark.web.advise;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;

/** A hub with two advisers, and a client of it that lets it see documents and notes. */
abstract class WithAClient {

  private static final UUID NOBODY = new UUID(4, 2);

  @Inject Community community;
  @Inject Clientele clientele;

  HubId hub = new HubId(NOBODY);
  Actor.Adviser ada = new Actor.Adviser(new PersonId(NOBODY), hub, false);
  Actor.Adviser bob = ada;
  Actor.Owner firm = new Actor.Owner(new OrganisationId(NOBODY));
  String client = "";

  @BeforeEach
  void openAHubWithTwoAdvisers() {
    var opened = community.hub("North East Growth Hub");
    hub = opened.id();
    ada = community.adviser(opened, "Ada Adviser");
    bob = community.adviser(opened, "Bob Adviser");
    firm = clientele.client("Tyne Joinery", hub);
    letsSeeDocuments();
    client = "/advise/clients/" + firm.organisation();
  }

  void letsSeeDocuments() {
    clientele.letsIn(firm, hub, List.of("scores", "documents"), LocalDate.of(2099, 6, 30));
  }

  static AdviserBrowser as(Actor adviser) {
    return new AdviserBrowser(adviser);
  }
}
