package org.waymark.web.programme.fit;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.programme.eligibility.Applicant;
import org.waymark.programme.eligibility.Eligibility.Fit;
import org.waymark.programme.eligibility.Eligibility.Judgement;
import org.waymark.programme.eligibility.Finding;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.programme.ProgrammeMessages;
import org.waymark.web.layout.programme.RuleWords;

/** Says how a firm stands with a programme, rule by rule. */
@ApplicationScoped
public class FitWords {

  private final ProgrammeMessages programmes;
  private final FitMessages messages;
  private final RuleWords rules;

  FitWords(@Spoken ProgrammeMessages programmes, @Spoken FitMessages messages, RuleWords rules) {
    this.programmes = programmes;
    this.messages = messages;
    this.rules = rules;
  }

  /** The whole answer. */
  public FitVerdict of(Judgement judgement, Applicant firm) {
    return new FitVerdict(
        title(judgement.fit()),
        lead(judgement.fit()),
        judgement.findings().stream().map(finding -> line(finding, firm)).toList());
  }

  String title(Fit fit) {
    return switch (fit) {
      case ELIGIBLE -> programmes.fitEligible();
      case LIKELY -> programmes.fitLikely();
      case NEARLY -> programmes.fitNearly();
      case NOT_ELIGIBLE -> programmes.fitNot();
    };
  }

  String lead(Fit fit) {
    return switch (fit) {
      case ELIGIBLE -> programmes.fitEligibleLead();
      case LIKELY -> programmes.fitLikelyLead();
      case NEARLY -> programmes.fitNearlyLead();
      case NOT_ELIGIBLE -> programmes.fitNotLead();
    };
  }

  private FitVerdict.Line line(Finding finding, Applicant firm) {
    var text = rules.of(finding, firm);
    return switch (finding.outcome()) {
      case MET -> new FitVerdict.Line("met", messages.met(), text);
      case NOT_MET -> new FitVerdict.Line("not", messages.notMet(), text);
      case NOT_KNOWN -> new FitVerdict.Line("ask", messages.notKnown(), text);
    };
  }
}
