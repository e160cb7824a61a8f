package org.waymark.web.layout.particular;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.organisation.CouncilAreas;
import org.waymark.programme.eligibility.LegalForm;
import org.waymark.programme.eligibility.Measure;
import org.waymark.programme.eligibility.Particular;
import org.waymark.programme.eligibility.Spend;
import org.waymark.programme.eligibility.Trait;
import org.waymark.web.layout.component.Choice;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Select;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.component.TextInput;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.profile.PlaceWords;
import org.waymark.web.layout.programme.RuleMessages;

/** Builds the questions about particulars from what was typed, sound or not. */
@ApplicationScoped
public class ParticularFields {

  private final ParticularWords words;
  private final PlaceWords places;
  private final CouncilAreas areas;
  private final ParticularMessages messages;
  private final RuleMessages rules;

  ParticularFields(
      ParticularWords words,
      PlaceWords places,
      CouncilAreas areas,
      @Spoken ParticularMessages messages,
      @Spoken RuleMessages rules) {
    this.words = words;
    this.places = places;
    this.areas = areas;
    this.messages = messages;
    this.rules = rules;
  }

  /** The questions for these particulars, in their order within each kind of control. */
  public Questions of(Collection<Particular> asked, ParticularForm form) {
    return of(asked, form, Map.of());
  }

  /**
   * The same.
   *
   * @param hints what is said below a question, where there is anything to say
   */
  public Questions of(
      Collection<Particular> asked, ParticularForm form, Map<Particular, Text> hints) {
    var numbers = new ArrayList<TextInput>();
    var choices = new ArrayList<Select>();
    var several = new ArrayList<Choices>();
    for (var particular : asked) {
      var field =
          Field.of(particular.code(), words.question(particular)).withHint(hints.get(particular));
      switch (particular) {
        case Measure measure -> numbers.add(number(field, measure, form));
        case Trait _, Particular.Taken _ -> choices.add(select(field, yesOrNo(), form));
        case Particular.Choice.LEGAL_FORM -> choices.add(select(field, forms(), form));
        case Particular.Choice.SPENDING -> several.add(spending(field, form));
        case Particular.Site _ -> choices.add(select(field, places(), form));
      }
    }
    return new Questions(numbers, choices, several);
  }

  private TextInput number(Field field, Measure measure, ParticularForm form) {
    var wrong = form.wrong(measure) ? Text.of(messages.wholeNumber(measure.most())) : null;
    return TextInput.number(field.withError(wrong), form.shown(field.name()), null);
  }

  private Select select(Field field, List<Choice> choices, ParticularForm form) {
    var chosen =
        choices.stream()
            .map(choice -> choice.chosen(form.has(field.name(), choice.value())))
            .toList();
    return new Select(field, messages.notSaid(), List.of(new Select.Group(null, chosen)), false);
  }

  private Choices spending(Field field, ParticularForm form) {
    return Choices.of(
        field,
        Stream.of(Spend.values())
            .map(
                spend ->
                    Choice.of(spend.code(), rules.spend(spend))
                        .chosen(form.has(field.name(), spend.code())))
            .toList());
  }

  private List<Choice> yesOrNo() {
    return List.of(Choice.of("yes", messages.yes()), Choice.of("no", messages.no()));
  }

  private List<Choice> forms() {
    return Stream.of(LegalForm.values())
        .map(form -> Choice.of(form.code(), rules.form(form)))
        .toList();
  }

  private List<Choice> places() {
    return areas.all().stream().map(area -> Choice.of(area.code(), places.inFull(area))).toList();
  }
}
