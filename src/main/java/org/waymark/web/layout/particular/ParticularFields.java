package org.waymark.web.layout.particular;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
    var numbers = new ArrayList<TextInput>();
    var choices = new ArrayList<Select>();
    var several = new ArrayList<Choices>();
    for (var particular : asked) {
      switch (particular) {
        case Measure measure -> numbers.add(number(measure, form));
        case Trait _, Particular.Taken _ -> choices.add(select(particular, yesOrNo(), form));
        case Particular.Choice.LEGAL_FORM -> choices.add(select(particular, forms(), form));
        case Particular.Choice.SPENDING -> several.add(spending(particular, form));
        case Particular.Site _ -> choices.add(select(particular, places(), form));
      }
    }
    return new Questions(numbers, choices, several);
  }

  private TextInput number(Measure measure, ParticularForm form) {
    var code = measure.code();
    var wrong = form.wrong(measure) ? Text.of(messages.wholeNumber(measure.most())) : null;
    return TextInput.number(
        Field.of(code, words.question(measure)).withError(wrong), form.shown(code), null);
  }

  private Select select(Particular particular, List<Choice> choices, ParticularForm form) {
    var code = particular.code();
    var chosen =
        choices.stream().map(choice -> choice.chosen(form.has(code, choice.value()))).toList();
    return new Select(
        Field.of(code, words.question(particular)),
        messages.notSaid(),
        List.of(new Select.Group(null, chosen)),
        false);
  }

  private Choices spending(Particular particular, ParticularForm form) {
    var code = particular.code();
    return Choices.of(
        Field.of(code, words.question(particular)),
        Stream.of(Spend.values())
            .map(
                spend ->
                    Choice.of(spend.code(), rules.spend(spend))
                        .chosen(form.has(code, spend.code())))
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
