package org.waymark.web.layout.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.programme.Catalogue;
import org.waymark.programme.Programme;
import org.waymark.programme.eligibility.Coverage;
import org.waymark.programme.eligibility.Eligibility;
import org.waymark.programme.eligibility.Finding.Outcome;
import org.waymark.programme.eligibility.Measure;
import org.waymark.programme.eligibility.Measure.Unit;
import org.waymark.programme.eligibility.Rule;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Who may have a programme, for whoever has not said which firm asks. */
@ApplicationScoped
public class ConditionWords {

  private final RuleParts parts;
  private final RuleMessages messages;
  private final ProgrammeMessages programmes;
  private final Catalogue catalogue;
  private final Speaker speaker;

  ConditionWords(
      RuleParts parts,
      @Spoken RuleMessages messages,
      @Spoken ProgrammeMessages programmes,
      Catalogue catalogue,
      Speaker speaker) {
    this.parts = parts;
    this.messages = messages;
    this.programmes = programmes;
    this.catalogue = catalogue;
    this.speaker = speaker;
  }

  /** Every rule as a sentence, the place first. */
  public List<Text> of(Eligibility eligibility) {
    return eligibility.rules().map(this::sentence).toList();
  }

  /** For example "in Wales, in the North East and in London". */
  public Text where(Coverage coverage) {
    return parts.places().where(coverage);
  }

  /** For example "Not for charities." */
  Text sentence(Rule rule) {
    return switch (rule) {
      case Rule.Place place -> parts.places().condition(place);
      case Rule.Within within -> within(within);
      case Rule.Sectors sectors -> sectors(sectors);
      case Rule.Has(var trait, var wanted) ->
          Text.of(wanted ? messages.wanted(trait) : messages.unwanted(trait));
      case Rule.Form(var allowed) -> Text.of(messages.forms(list(allowed, messages::form)));
      case Rule.Spending(var excluded) ->
          Text.of(messages.spending(list(excluded, messages::spend)));
      case Rule.After(var programme) -> named(List.of(programme)).within(messages.after(Text.SLOT));
      case Rule.FirstTime(var had) -> named(had).within(messages.firstTime(Text.SLOT));
      case Rule.JobsForAward(var pounds) ->
          Text.of(messages.jobsForAward(parts.limits().amount(pounds, Unit.POUNDS)));
      case Rule.SubsidyRoom(var limit, var unit) ->
          Text.of(messages.subsidyRoom(parts.limits().amount(limit, unit)));
      case Rule.SomeOf(var least, var rules) ->
          Text.joined(" ", rules.stream().map(this::sentence).toList())
              .within(messages.someOf(least, rules.size(), Text.SLOT));
      case Rule.Stated(var words) -> english(words, programmes.conditionStated(Text.SLOT));
      case Rule.Unconfirmed(var inner) ->
          sentence(inner).then(Text.of(" " + programmes.ruleNotConfirmed()));
    };
  }

  private Text within(Rule.Within rule) {
    return Text.of(
        rule.measure() == Measure.EMPLOYEES
            ? programmes.conditionEmployees(parts.headcount().range(rule.limits()))
            : parts.limits().sentence(rule));
  }

  private Text sectors(Rule.Sectors rule) {
    return english(
        rule.words(),
        rule.others() == Outcome.NOT_KNOWN
            ? programmes.conditionSectorOthers(Text.SLOT)
            : programmes.conditionSector(Text.SLOT));
  }

  private Text named(Collection<String> ids) {
    return Text.joined(
        ", ",
        ids.stream()
            .sorted()
            .map(id -> catalogue.current().find(id).map(Programme::name).orElse(id))
            .map(speaker::english)
            .toList());
  }

  private static <E extends Enum<E>> String list(Collection<E> values, Function<E, String> words) {
    return values.stream().sorted().map(words).collect(Collectors.joining(", "));
  }

  private Text english(String words, String sentence) {
    return speaker.english(words).within(sentence);
  }
}
