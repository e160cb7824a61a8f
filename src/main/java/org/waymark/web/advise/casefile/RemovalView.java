package org.waymark.web.advise.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.adviser.casefile.CaseDocument;
import org.waymark.adviser.client.Client;
import org.waymark.web.advise.ClientDoor;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.language.Spoken;

/** Makes the page that asks whether a document is really to go. */
@ApplicationScoped
class RemovalView {

  private final CasefileView casefile;
  private final CasefileMessages messages;

  RemovalView(CasefileView casefile, @Spoken CasefileMessages messages) {
    this.casefile = casefile;
    this.messages = messages;
  }

  RemovalPage page(Client client, CaseDocument document) {
    var documents = ClientDoor.address(client) + "/documents";
    return new RemovalPage(
        new Link(messages.backToDocuments(), documents),
        client.contact().firm(),
        document.name(),
        casefile.about(document),
        documents + "/" + document.id() + "/remove");
  }
}
