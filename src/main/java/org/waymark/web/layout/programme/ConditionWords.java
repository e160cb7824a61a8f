package org.waymark.web.layout.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.waymark.programme.Coverage;
import org.waymark.programme.Eligibility;
import org.waymark.programme.Rule;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Who may have a programme, for whoever has not said which firm asks. */
@ApplicationScoped
public class ConditionWords {

  private final ProgrammeMessages messages;
  private final RuleWords rules;
  private final HeadcountWords headcount;
  private final Speaker speaker;

  ConditionWords(
      @Spoken ProgrammeMessages messages,
      RuleWords rules,
      HeadcountWords headcount,
      Speaker speaker) {
    this.messages = messages;
    this.rules = rules;
    this.headcount = headcount;
    this.speaker = speaker;
  }

  /** Every rule as a sentence, the place first. */
  public List<Text> of(Eligibility eligibility) {
    return eligibility.rules().map(this::sentence).toList();
  }

  /** For example "in Wales, in the North East and in London". */
  public Text where(Coverage coverage) {
    return rules.where(coverage);
  }

  private Text sentence(Rule rule) {
    return switch (rule) {
      case Rule.Place(var coverage) -> place(coverage);
      case Rule.Employees employees ->
          Text.of(messages.conditionEmployees(headcount.range(employees)));
      case Rule.TradingMonths(var months) -> Text.of(messages.conditionTradingMonths(months));
      case Rule.Turnover turnover -> turnover(turnover);
      case Rule.Sectors(var words, _, var others) ->
          english(
              words,
              others
                  ? messages.conditionSectorOthers(Text.SLOT)
                  : messages.conditionSector(Text.SLOT));
      case Rule.Stated(var words) -> english(words, messages.conditionStated(Text.SLOT));
      case Rule.Unconfirmed(var inner) ->
          sentence(inner).then(Text.of(" " + messages.ruleNotConfirmed()));
    };
  }

  private Text place(Coverage coverage) {
    var where = rules.where(coverage).within(messages.conditionPlace(Text.SLOT));
    var unsure = coverage.unsure();
    return unsure == null
        ? where
        : Text.joined(
            " ",
            List.of(where, english(unsure.because(), messages.conditionPlaceUnsure(Text.SLOT))));
  }

  private Text turnover(Rule.Turnover rule) {
    var words = rule.words();
    if (words != null) {
      return english(words, messages.conditionTurnoverStated(Text.SLOT));
    }
    var min = rule.min();
    var max = rule.max();
    return Text.of(
        min != null
            ? messages.conditionTurnoverAtLeast(Pounds.of(min))
            : messages.conditionTurnoverAtMost(Pounds.of(max == null ? 0 : max)));
  }

  private Text english(String words, String sentence) {
    return speaker.english(words).within(sentence);
  }
}
