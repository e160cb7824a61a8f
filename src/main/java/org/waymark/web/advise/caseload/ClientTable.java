package org.waymark.web.advise.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.caseload.ClientRow;
import org.waymark.adviser.caseload.ClientRow.Latest;
import org.waymark.questionnaire.EditionId;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.web.advise.AdviseMessages;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Makes the rows of the list. */
@ApplicationScoped
class ClientTable {

  /** From when on the end of a consent is pointed out: time enough to ask for another. */
  private static final int DAYS_THAT_ARE_SOON = 30;

  private final Questionnaires questionnaires;
  private final FirmWords firms;
  private final AdviseMessages messages;
  private final Speaker speaker;
  private final Clock clock;

  ClientTable(
      Questionnaires questionnaires,
      FirmWords firms,
      @Spoken AdviseMessages messages,
      Speaker speaker,
      Clock clock) {
    this.questionnaires = questionnaires;
    this.firms = firms;
    this.messages = messages;
    this.speaker = speaker;
    this.clock = clock;
  }

  CaseloadPage.Table of(List<ClientRow> clients) {
    var columns = questionnaires.current();
    return new CaseloadPage.Table(
        columns.stream().map(edition -> speaker.text(edition.about().title())).toList(),
        clients.stream().map(client -> row(client, columns)).toList());
  }

  private CaseloadPage.Row row(ClientRow client, List<Questionnaire> columns) {
    var name = client.name().isEmpty() ? messages.unnamedFirm() : client.name();
    return new CaseloadPage.Row(
        new Link(name, "/advise/clients/" + client.organisation()),
        firms.summary(client.firm()),
        news(client.news()),
        columns.stream().map(edition -> cell(client, edition)).toList(),
        speaker.day(client.activeAt()),
        speaker.day(client.consentUntil()),
        client.consentUntil().isBefore(LocalDate.now(clock).plusDays(DAYS_THAT_ARE_SOON)));
  }

  private @Nullable String news(ClientRow.@Nullable News news) {
    return switch (news) {
      case null -> null;
      case NEW_CLIENT -> messages.newClient();
      case NEW_ASSESSMENT -> messages.newAssessment();
      case NEW_CONSENT -> messages.newConsent();
    };
  }

  private CaseloadPage.Cell cell(ClientRow client, Questionnaire column) {
    var title = speaker.text(column.about().title());
    var latest = client.standings().get(column.id().questionnaire());
    if (latest == null) {
      return new CaseloadPage.Cell(title, null, null, null);
    }
    var outcome = latest.outcome();
    var level = outcome.level();
    return new CaseloadPage.Cell(
        title,
        outcome.points(),
        level == null ? messages.notRated() : messages.level(level),
        weakest(column.id().questionnaire(), latest));
  }

  private @Nullable Text weakest(String questionnaire, Latest latest) {
    return questionnaires
        .edition(new EditionId(questionnaire, latest.edition()))
        .flatMap(edition -> latest.outcome().weakest().flatMap(edition::section))
        .map(
            section -> {
              var points = latest.outcome().sections().get(section.id());
              return speaker
                  .text(section.title())
                  .within(messages.weakest(Text.SLOT, points == null ? 0 : points));
            })
        .orElse(null);
  }
}
