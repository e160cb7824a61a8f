package org.waymark.web.assess.guided;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.waymark.assessment.Casework.Case;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.participation.Participation;
import org.waymark.organisation.participation.Participations;
import org.waymark.web.assess.Addresses;
import org.waymark.web.assess.AnswerRows;
import org.waymark.web.assess.ProfileSummary;
import org.waymark.web.layout.component.Choice;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Makes the pages on which a firm says yes or no. */
@ApplicationScoped
class ProposalView {

  private final ProfileSummary profile;
  private final AnswerRows rows;
  private final Participations participations;
  private final GuidedMessages messages;
  private final Speaker speaker;

  ProposalView(
      ProfileSummary profile,
      AnswerRows rows,
      Participations participations,
      @Spoken GuidedMessages messages,
      Speaker speaker) {
    this.profile = profile;
    this.rows = rows;
    this.participations = participations;
    this.messages = messages;
    this.speaker = speaker;
  }

  /**
   * @param incomplete whether questions have come up since that nobody has answered
   */
  ProposalPage page(Case found, boolean incomplete) {
    var assessment = found.assessment();
    var guide = assessment.guide().orElseThrow();
    var edition = found.interview().questionnaire();
    var parts = new ArrayList<ProposalPage.Part>();
    parts.add(
        new ProposalPage.Part(Text.of(messages.yourFirm()), profile.of(found.profile(), null)));
    for (var section : edition.sections()) {
      var answers = withoutChanging(rows.of(found, section));
      if (!answers.rows().isEmpty()) {
        parts.add(new ProposalPage.Part(speaker.text(section.title()), answers));
      }
    }
    return new ProposalPage(
        new Link(messages.all(), Addresses.ALL),
        speaker.text(edition.about().title()).within(messages.proposalTitle(Text.SLOT)),
        messages.proposalLead(
            guide.personName(),
            guide.hubName(),
            speaker.day(assessment.proposedAt().orElseThrow())),
        incomplete ? messages.incomplete() : null,
        parts,
        count(assessment.organisation()),
        Addresses.proposal(assessment.id()).toString());
  }

  RejectPage reject(Case found) {
    var guide = found.assessment().guide().orElseThrow();
    var proposal = Addresses.proposal(found.assessment().id()).toString();
    return new RejectPage(
        new Link(messages.keep(), proposal),
        messages.rejectLead(guide.personName(), guide.hubName()),
        proposal + "/reject");
  }

  private static SummaryList withoutChanging(SummaryList answers) {
    return new SummaryList(
        answers.rows().stream()
            .map(row -> new SummaryList.Row(row.key(), row.values(), List.of()))
            .toList());
  }

  /** Ticked where the firm has agreed before, so that saying yes does not take that back unseen. */
  private Choices count(OrganisationId firm) {
    var agreed =
        participations
            .latest(new Actor.Owner(firm), Participation.BENCHMARK)
            .map(Participations.Said::yes)
            .orElse(false);
    return Choices.of(
        Field.of("count", messages.countLabel()),
        List.of(Choice.of("yes", messages.countYes()).chosen(agreed)));
  }
}
