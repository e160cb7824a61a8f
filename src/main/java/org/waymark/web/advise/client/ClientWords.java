package org.waymark.web.advise.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.caseload.ClientStanding;
import org.waymark.adviser.caseload.Outcome;
import org.waymark.adviser.client.Client;
import org.waymark.adviser.client.Client.Permission;
import org.waymark.organisation.consent.Scope;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Clients and what they handed in, in the words of the pages. */
@ApplicationScoped
class ClientWords {

  private final Questionnaires questionnaires;
  private final ClientMessages messages;
  private final Speaker speaker;

  ClientWords(Questionnaires questionnaires, @Spoken ClientMessages messages, Speaker speaker) {
    this.questionnaires = questionnaires;
    this.messages = messages;
    this.speaker = speaker;
  }

  String name(Client client) {
    var name = client.contact().firm();
    return name.isEmpty() ? messages.unnamedFirm() : name;
  }

  Questionnaire edition(ClientStanding standing) {
    return questionnaires.edition(standing.edition()).orElseThrow();
  }

  Text title(ClientStanding standing) {
    return speaker.text(edition(standing).about().title());
  }

  Text section(ClientStanding standing, String id) {
    return edition(standing)
        .section(id)
        .map(section -> speaker.text(section.title()))
        .orElse(Text.of(id));
  }

  String level(Outcome outcome) {
    var level = outcome.level();
    return level == null ? messages.notRated() : messages.level(level);
  }

  @Nullable Text weakest(ClientStanding standing) {
    return standing.own().weakest().map(id -> section(standing, id)).orElse(null);
  }

  /** Which version, where there are two. */
  String version(ClientStanding standing) {
    if (!edition(standing).hasDepths()) {
      return "";
    }
    return switch (standing.form().depth()) {
      case CORE -> messages.shortVersion();
      case FULL -> messages.fullVersion();
    };
  }

  /** For example "scores, answers". */
  String scopes(Permission permission) {
    return Stream.of(Scope.values())
        .filter(permission.scopes()::contains)
        .map(this::scope)
        .collect(Collectors.joining(", "));
  }

  private String scope(Scope scope) {
    return switch (scope) {
      case SCORES -> messages.scopeScores();
      case ANSWERS -> messages.scopeAnswers();
      case DOCUMENTS -> messages.scopeDocuments();
    };
  }

  /** For example "Cyber security, 1 December 2026 (41)". */
  Text inFull(ClientStanding standing) {
    var when = ", " + speaker.day(standing.submittedAt()) + " (" + standing.own().points() + ")";
    return title(standing).then(Text.of(when));
  }

  Optional<String> given(@Nullable String text) {
    return Optional.ofNullable(text).filter(known -> !known.isBlank());
  }
}
