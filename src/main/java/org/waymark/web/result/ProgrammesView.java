package org.waymark.web.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.waymark.programme.Eligibility.Fit;
import org.waymark.programme.Finding;
import org.waymark.recommendation.Match;
import org.waymark.report.AssessmentReport;

/** Makes the cards of programmes, grouped by how the firm stands with them. */
@ApplicationScoped
class ProgrammesView {

  private final ResultMessages messages;

  ProgrammesView(ResultMessages messages) {
    this.messages = messages;
  }

  List<ProgrammeGroup> first(AssessmentReport report) {
    return groups(report.matches().first());
  }

  List<ProgrammeGroup> more(AssessmentReport report) {
    return groups(report.matches().others());
  }

  private List<ProgrammeGroup> groups(List<Match> matches) {
    var groups = new ArrayList<ProgrammeGroup>();
    for (var fit : Fit.values()) {
      var cards = matches.stream().filter(match -> match.fit() == fit).map(this::card).toList();
      if (!cards.isEmpty()) {
        groups.add(new ProgrammeGroup(title(fit), lead(fit), cards));
      }
    }
    return groups;
  }

  private ProgrammeGroup.Card card(Match match) {
    var programme = match.programme();
    return new ProgrammeGroup.Card(
        new ProgrammeGroup.Name(programme.name(), programme.listing().url()),
        programme.listing().provider(),
        programme.offer().cost().sentence(),
        match.freshness().sentence(),
        match.need().sentence(),
        match.judgement().findings().stream().map(ProgrammesView::rule).toList(),
        programme.evidence().sources().stream().map(source -> source.url()).toList());
  }

  private static ProgrammeGroup.Rule rule(Finding finding) {
    var change = finding.missIfAny().map(miss -> " " + miss.change()).orElse("");
    return new ProgrammeGroup.Rule(
        switch (finding.outcome()) {
          case MET -> ProgrammeGroup.Outcome.MET;
          case NOT_MET -> ProgrammeGroup.Outcome.NOT_MET;
          case NOT_KNOWN -> ProgrammeGroup.Outcome.NOT_KNOWN;
        },
        finding.sentence() + change);
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
