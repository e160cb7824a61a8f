package org.waymark.web.result.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.waymark.programme.eligibility.Applicant;
import org.waymark.programme.eligibility.Eligibility.Fit;
import org.waymark.programme.eligibility.Finding;
import org.waymark.recommendation.Match;
import org.waymark.report.AssessmentReport;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.programme.OfferWords;
import org.waymark.web.layout.programme.ProgrammeMessages;
import org.waymark.web.layout.programme.RuleWords;
import org.waymark.web.result.support.SupportView;

/** Makes the cards of programmes, grouped by how the firm stands with them. */
@ApplicationScoped
public class ProgrammesView {

  private final ProgrammeMessages messages;
  private final RuleWords rules;
  private final OfferWords offers;
  private final SupportView support;
  private final Speaker speaker;

  ProgrammesView(
      @Spoken ProgrammeMessages messages,
      RuleWords rules,
      OfferWords offers,
      SupportView support,
      Speaker speaker) {
    this.messages = messages;
    this.rules = rules;
    this.offers = offers;
    this.support = support;
    this.speaker = speaker;
  }

  /** What goes with them: a question, and their order. */
  public SupportView support() {
    return support;
  }

  public List<ProgrammeGroup> first(AssessmentReport report) {
    return groups(report.matches().first(), report);
  }

  public List<ProgrammeGroup> more(AssessmentReport report) {
    return groups(report.matches().others(), report);
  }

  private List<ProgrammeGroup> groups(List<Match> matches, AssessmentReport report) {
    var groups = new ArrayList<ProgrammeGroup>();
    for (var fit : Fit.values()) {
      var cards =
          matches.stream()
              .filter(match -> match.fit() == fit)
              .map(match -> card(match, report))
              .toList();
      if (!cards.isEmpty()) {
        groups.add(new ProgrammeGroup(title(fit), lead(fit), cards));
      }
    }
    return groups;
  }

  private ProgrammeGroup.Card card(Match match, AssessmentReport report) {
    var firm = report.support().applicant();
    var programme = match.programme();
    return new ProgrammeGroup.Card(
        programme.id(),
        new ProgrammeGroup.Name(
            speaker.english(programme.name()),
            "/programmes/" + programme.id(),
            programme.listing().url()),
        speaker.english(programme.listing().provider()),
        offers.cost(programme.offer().cost()),
        offers.freshness(match.freshness()),
        support.need().of(match.need(), report),
        match.judgement().findings().stream().map(finding -> rule(finding, firm)).toList(),
        programme.evidence().sources().stream().map(source -> source.url()).toList(),
        support.order().of(match.factors()));
  }

  private ProgrammeGroup.Rule rule(Finding finding, Applicant firm) {
    return new ProgrammeGroup.Rule(
        switch (finding.outcome()) {
          case MET -> ProgrammeGroup.Outcome.MET;
          case NOT_MET -> ProgrammeGroup.Outcome.NOT_MET;
          case NOT_KNOWN -> ProgrammeGroup.Outcome.NOT_KNOWN;
        },
        rules.of(finding, firm));
  }

  private String title(Fit fit) {
    return switch (fit) {
      case ELIGIBLE -> messages.fitEligible();
      case LIKELY -> messages.fitLikely();
      case NEARLY -> messages.fitNearly();
      case NOT_ELIGIBLE -> messages.fitNot();
    };
  }

  private String lead(Fit fit) {
    return switch (fit) {
      case ELIGIBLE -> messages.fitEligibleLead();
      case LIKELY -> messages.fitLikelyLead();
      case NEARLY -> messages.fitNearlyLead();
      case NOT_ELIGIBLE -> messages.fitNotLead();
    };
  }
}
