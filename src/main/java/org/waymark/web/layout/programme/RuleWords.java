package org.waymark.web.layout.programme;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.programme.eligibility.Applicant;
import org.waymark.programme.eligibility.Finding;
import org.waymark.programme.eligibility.Finding.Outcome;
import org.waymark.programme.eligibility.Measure;
import org.waymark.programme.eligibility.Measure.Unit;
import org.waymark.programme.eligibility.Rule;
import org.waymark.programme.eligibility.Told.Amount;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** A rule with its outcome for a firm, as a sentence, and what would change it as another. */
@ApplicationScoped
public class RuleWords {

  private final ConditionWords conditions;
  private final RuleParts parts;
  private final RuleMessages messages;
  private final ProgrammeMessages programmes;
  private final Speaker speaker;

  RuleWords(
      ConditionWords conditions,
      RuleParts parts,
      @Spoken RuleMessages messages,
      @Spoken ProgrammeMessages programmes,
      Speaker speaker) {
    this.conditions = conditions;
    this.parts = parts;
    this.messages = messages;
    this.programmes = programmes;
    this.speaker = speaker;
  }

  /** For example "For firms with 5 to 249 employees: you have 1 to 4. You need 1 to 4 more." */
  public Text of(Finding finding, Applicant firm) {
    var sentence = sentence(finding, firm);
    if (!finding.confirmed()) {
      return sentence.then(Text.of(" " + programmes.ruleNotConfirmed()));
    }
    return finding.outcome() == Outcome.NOT_MET ? sentence.then(change(finding)) : sentence;
  }

  private Text sentence(Finding finding, Applicant firm) {
    return switch (finding.rule()) {
      case Rule.Place place ->
          parts.places().sentence(place, finding.found(), firm.profile().area());
      case Rule.Within within -> within(within, finding, firm);
      case Rule.Sectors sectors -> english(sectors.words(), sector(finding.found()));
      case Rule.Has _,
          Rule.Form _,
          Rule.Spending _,
          Rule.After _,
          Rule.FirstTime _,
          Rule.JobsForAward _,
          Rule.SubsidyRoom _ ->
          conditions.sentence(finding.rule()).then(judgement(finding));
      case Rule.SomeOf someOf -> someOf(someOf, finding, firm);
      case Rule.Stated(var words) -> english(words, programmes.stated(Text.SLOT));
      case Rule.Unconfirmed(var inner) ->
          throw new IllegalArgumentException("a finding is about the rule itself: " + inner);
    };
  }

  private Text within(Rule.Within rule, Finding finding, Applicant firm) {
    var own = firm.amount(rule.measure()).orElse(null);
    if (rule.measure() == Measure.EMPLOYEES && own != null) {
      return Text.of(parts.headcount().sentence(rule.limits(), finding.found(), own));
    }
    var told = firm.told(rule.measure(), Amount.class).orElse(null);
    return Text.of(
        parts.limits().sentence(rule)
            + " "
            + parts.limits().own(told, rule.measure().unit())
            + (told != null && finding.found() == Outcome.NOT_KNOWN
                ? " " + messages.unsettled()
                : ""));
  }

  private Text someOf(Rule.SomeOf rule, Finding finding, Applicant firm) {
    var each = finding.parts().stream().map(part -> sentence(part, firm)).toList();
    return Text.joined(" ", each)
        .within(messages.someOf(rule.least(), rule.rules().size(), Text.SLOT));
  }

  private Text judgement(Finding finding) {
    return Text.of(
        " "
            + switch (finding.found()) {
              case MET -> messages.met();
              case NOT_MET -> messages.notMet();
              case NOT_KNOWN -> messages.notKnown();
            });
  }

  private String sector(Outcome found) {
    return switch (found) {
      case MET -> programmes.sectorCounts(Text.SLOT);
      case NOT_MET -> programmes.sectorDoesNotCount(Text.SLOT);
      case NOT_KNOWN -> programmes.sectorToCheck(Text.SLOT);
    };
  }

  /** Empty where the sentence itself says it. */
  private Text change(Finding finding) {
    var distance = finding.distance();
    return switch (finding.rule()) {
      case Rule.Place place -> Text.of(" ").then(parts.places().change(place));
      case Rule.Sectors sectors ->
          Text.of(" ").then(english(sectors.words(), programmes.sectorChange(Text.SLOT)));
      case Rule.Within within ->
          distance == null
              ? Text.of("")
              : Text.of(
                  " "
                      + (within.measure() == Measure.EMPLOYEES
                          ? parts.headcount().change(distance)
                          : parts.limits().change(distance, within.limits().unit())));
      case Rule.JobsForAward _ ->
          distance == null
              ? Text.of("")
              : Text.of(" " + parts.limits().change(distance, Unit.JOBS));
      case Rule.SubsidyRoom(_, var unit) ->
          distance == null ? Text.of("") : Text.of(" " + parts.limits().change(distance, unit));
      case Rule.Has _,
          Rule.Form _,
          Rule.Spending _,
          Rule.After _,
          Rule.FirstTime _,
          Rule.SomeOf _,
          Rule.Stated _,
          Rule.Unconfirmed _ ->
          Text.of("");
    };
  }

  /** The catalogue is written in English. */
  private Text english(String words, String sentence) {
    return speaker.english(words).within(sentence);
  }
}
