package org.waymark.web.advise.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.waymark.adviser.casefile.CaseDocument;
import org.waymark.adviser.client.Client;
import org.waymark.adviser.validation.finding.Validations.Naming;
import org.waymark.organisation.consent.Scope;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.web.advise.ClientDoor;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Makes the page that asks whether a document is really to go. */
@ApplicationScoped
class RemovalView {

  private final CasefileView casefile;
  private final CasefileMessages messages;
  private final Questionnaires questionnaires;
  private final Speaker speaker;

  RemovalView(
      CasefileView casefile,
      @Spoken CasefileMessages messages,
      Questionnaires questionnaires,
      Speaker speaker) {
    this.casefile = casefile;
    this.messages = messages;
    this.questionnaires = questionnaires;
    this.speaker = speaker;
  }

  /**
   * @param naming answers whose verdicts rest on the document
   */
  RemovalPage page(Client client, CaseDocument document, List<Naming> naming) {
    var documents = ClientDoor.address(client) + "/documents";
    return new RemovalPage(
        new Link(messages.backToDocuments(), documents),
        client.contact().firm(),
        document.name(),
        casefile.about(document),
        naming.stream().flatMap(answer -> words(client, answer).stream()).distinct().toList(),
        client.lets(Scope.ANSWERS),
        documents + "/" + document.id() + "/remove");
  }

  /** For example "Cyber security: Do you have a firewall?". */
  private Optional<Text> words(Client client, Naming answer) {
    return client.history().stream()
        .filter(standing -> standing.assessment().equals(answer.assessment()))
        .findFirst()
        .flatMap(standing -> questionnaires.edition(standing.edition()))
        .flatMap(
            edition ->
                edition
                    .question(answer.question())
                    .map(
                        question ->
                            Text.joined(
                                ": ",
                                List.of(
                                    speaker.text(edition.about().title()),
                                    speaker.text(question.wording().text())))));
  }
}
