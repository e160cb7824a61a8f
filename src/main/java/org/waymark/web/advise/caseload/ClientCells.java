package org.waymark.web.advise.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.caseload.ClientRow;
import org.waymark.adviser.caseload.Clients;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.time.CivilTime;
import org.waymark.questionnaire.EditionId;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.web.advise.AdviseMessages;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Writes clients into a file: a column for each thing the list shows. */
@ApplicationScoped
class ClientCells {

  /** Clients read at a time. */
  private static final int PART = 500;

  private final Clients clients;
  private final FirmWords firms;
  private final Questionnaires questionnaires;
  private final AdviseMessages messages;
  private final Speaker speaker;

  ClientCells(
      Clients clients,
      FirmWords firms,
      Questionnaires questionnaires,
      @Spoken AdviseMessages messages,
      Speaker speaker) {
    this.clients = clients;
    this.firms = firms;
    this.questionnaires = questionnaires;
    this.messages = messages;
    this.speaker = speaker;
  }

  void write(
      List<OrganisationId> firms, Actor.Adviser adviser, ClientSheet.Kind kind, OutputStream out)
      throws IOException {
    var columns = questionnaires.current();
    try (var sheet = kind.begin(out)) {
      sheet.row(headings(columns));
      for (var from = 0; from < firms.size(); from += PART) {
        var part = firms.subList(from, Math.min(from + PART, firms.size()));
        for (var client : clients.named(part, adviser)) {
          sheet.row(cells(client, columns));
        }
      }
    }
  }

  private List<String> headings(List<Questionnaire> columns) {
    var headings = new ArrayList<String>();
    headings.add(messages.firm());
    headings.add(messages.area());
    headings.add(messages.regionLabel());
    headings.add(messages.sizeLabel());
    headings.add(messages.sectorLabel());
    for (var column : columns) {
      var title = speaker.text(column.about().title()).words();
      headings.add(messages.columnScore(title));
      headings.add(messages.columnLevel(title));
      headings.add(messages.columnWeakest(title));
      headings.add(messages.columnHandedIn(title));
    }
    headings.add(messages.lastActive());
    headings.add(messages.consentUntil());
    return headings;
  }

  private List<@Nullable Object> cells(ClientRow client, List<Questionnaire> columns) {
    var cells = new ArrayList<@Nullable Object>();
    cells.add(client.name());
    cells.add(firms.area(client.firm()));
    cells.add(firms.region(client.firm()));
    cells.add(firms.size(client.firm()));
    cells.add(firms.sector(client.firm()));
    for (var column : columns) {
      var latest = client.standings().get(column.id().questionnaire());
      if (latest == null) {
        cells.addAll(java.util.Arrays.asList(null, null, null, null));
      } else {
        cells.add(latest.outcome().points());
        cells.add(latest.outcome().level());
        cells.add(weakest(column, latest).orElse(null));
        cells.add(day(latest.at()));
      }
    }
    cells.add(day(client.activeAt()));
    cells.add(client.consentUntil());
    return cells;
  }

  private Optional<String> weakest(Questionnaire column, ClientRow.Latest latest) {
    return questionnaires
        .edition(new EditionId(column.id().questionnaire(), latest.edition()))
        .flatMap(edition -> latest.outcome().weakest().flatMap(edition::section))
        .map(section -> speaker.text(section.title()).words());
  }

  private static LocalDate day(Instant moment) {
    return CivilTime.day(moment);
  }
}
