package org.waymark.web.account.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.waymark.kernel.PersonId;
import org.waymark.organisation.consent.Admission;
import org.waymark.organisation.consent.Grant;
import org.waymark.organisation.consent.KnownHub;
import org.waymark.organisation.consent.KnownHubs;
import org.waymark.organisation.consent.Scope;
import org.waymark.web.account.AccountMessages;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Says whom a grant lets in and to what. */
@ApplicationScoped
class GrantRows {

  private final KnownHubs hubs;
  private final AccountMessages messages;
  private final Speaker speaker;

  GrantRows(KnownHubs hubs, @Spoken AccountMessages messages, Speaker speaker) {
    this.hubs = hubs;
    this.messages = messages;
    this.speaker = speaker;
  }

  /** For example "Everyone at Tyne Growth Hub", or "Alex Reed at Tyne Growth Hub". */
  String who(Admission.Recipient to) {
    var hub = hubs.find(to.hub()).map(KnownHub::name).orElse(messages.unknownHub());
    return to.adviserIfOne()
        .map(this::name)
        .map(name -> messages.onePersonAt(name, hub))
        .orElseGet(() -> messages.everyoneAt(hub));
  }

  SummaryList says(Grant grant) {
    var rows = new ArrayList<SummaryList.Row>();
    rows.add(
        new SummaryList.Row(
            Text.of(messages.canSee()),
            grant.scopes().stream().sorted().map(this::what).toList(),
            List.of()));
    rows.add(row(messages.whatFor(), grant.terms().purpose()));
    rows.add(row(messages.since(), speaker.day(grant.grantedAt())));
    grant
        .withdrawnAt()
        .ifPresentOrElse(
            at -> rows.add(row(messages.takenBack(), speaker.day(at))),
            () -> rows.add(row(messages.lastDay(), lastDay(grant))));
    return new SummaryList(rows);
  }

  private String lastDay(Grant grant) {
    var to = grant.recipient();
    if (hubs.find(to.hub()).filter(KnownHub::closed).isPresent()) {
      return messages.nobodyAsClosed();
    }
    return to.adviserIfOne()
        .filter(person -> hubs.hasLeft(person, to.hub()))
        .map(person -> messages.nobodyAsLeft(name(person)))
        .orElseGet(() -> speaker.day(grant.terms().lastDay()));
  }

  private String name(PersonId person) {
    return hubs.adviser(person).orElse(messages.anAdviser());
  }

  private Text what(Scope scope) {
    return Text.of(
        switch (scope) {
          case SCORES -> messages.scopeScores();
          case ANSWERS -> messages.scopeAnswers();
          case DOCUMENTS -> messages.scopeDocuments();
        });
  }

  private static SummaryList.Row row(String key, String value) {
    return new SummaryList.Row(Text.of(key), List.of(Text.of(value)), List.of());
  }
}
