package org.waymark.web.advise.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.caseload.CaseloadFilter.Order;
import org.waymark.kernel.Region;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.questionnaire.Section;
import org.waymark.web.advise.AdviseMessages;
import org.waymark.web.layout.component.Choice;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Select;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.component.TextInput;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.profile.PlaceWords;
import org.waymark.web.layout.profile.ProfileWords;

/** Builds the filters from an address, sound or not. */
@ApplicationScoped
public class FilterFields {

  private static final int[] DAYS = {30, 90, 180, 365};
  private static final int[] DAYS_TO_END = {14, 30, 60, 90};

  private final Questionnaires questionnaires;
  private final ProfileWords words;
  private final PlaceWords places;
  private final AdviseMessages messages;
  private final Speaker speaker;

  FilterFields(
      Questionnaires questionnaires,
      ProfileWords words,
      PlaceWords places,
      @Spoken AdviseMessages messages,
      Speaker speaker) {
    this.questionnaires = questionnaires;
    this.words = words;
    this.places = places;
    this.messages = messages;
    this.speaker = speaker;
  }

  /**
   * The controls.
   *
   * @param action the list they filter
   */
  public ClientFilters of(CaseloadForm form, String action) {
    return new ClientFilters(
        action,
        new TextInput(
            Field.of(CaseloadForm.NAME, messages.nameLabel()),
            form.typed(CaseloadForm.NAME),
            TextInput.Width.FULL,
            "off"),
        score(form),
        TextInput.number(below(form), form.typed(CaseloadForm.BELOW), null),
        List.of(region(form), size(form), sector(form)),
        List.of(activity(form), ends(form), sort(form)),
        List.of(
            new ClientFilters.Tick(
                Field.of(CaseloadForm.NEWS, messages.newsOnly()), form.filter().newsOnly()),
            new ClientFilters.Tick(
                Field.of(CaseloadForm.MINE, messages.mineOnly()), form.filter().among().mine())),
        !form.isEmpty());
  }

  /** The one filter that is typed as a number, with what is wrong about it. */
  public Field below(CaseloadForm form) {
    return Field.of(CaseloadForm.BELOW, messages.belowLabel()).withError(wrong(form));
  }

  private @Nullable Text wrong(CaseloadForm form) {
    if (form.pointsWrong()) {
      return Text.of(messages.belowWrong());
    }
    return form.pointsOfNothing() ? Text.of(messages.belowOfWhat()) : null;
  }

  private Select score(CaseloadForm form) {
    return new Select(
        Field.of(CaseloadForm.SCORE, messages.scoreLabel()),
        messages.scorePrompt(),
        questionnaires.current().stream().map(edition -> scores(edition, form)).toList(),
        false);
  }

  private Select.Group scores(Questionnaire edition, CaseloadForm form) {
    var id = edition.id().questionnaire();
    var title = speaker.text(edition.about().title());
    var choices = new ArrayList<Choice>();
    choices.add(Choice.of(id, title.within(messages.wholeScore(Text.SLOT))));
    edition.sections().stream()
        .filter(Section::scored)
        .map(section -> Choice.of(id + "/" + section.id(), speaker.text(section.title())))
        .forEach(choices::add);
    return new Select.Group(title.words(), chosen(choices.stream(), form, CaseloadForm.SCORE));
  }

  private Select region(CaseloadForm form) {
    return select(
        form,
        CaseloadForm.REGION,
        new Words(messages.regionLabel(), messages.regionPrompt()),
        options(Region.values(), Region::itlCode, places::of));
  }

  private Select size(CaseloadForm form) {
    return select(
        form,
        CaseloadForm.SIZE,
        new Words(messages.sizeLabel(), messages.sizePrompt()),
        options(SizeBand.values(), SizeBand::code, words::of));
  }

  private Select sector(CaseloadForm form) {
    return select(
        form,
        CaseloadForm.SECTOR,
        new Words(messages.sectorLabel(), messages.sectorPrompt()),
        options(Sector.values(), Sector::code, words::of));
  }

  private Select activity(CaseloadForm form) {
    var within = days(DAYS, n -> Choice.of("within-" + n, messages.activeWithin(n)));
    var not = days(DAYS, n -> Choice.of("not-" + n, messages.notActiveFor(n)));
    return select(
        form,
        CaseloadForm.ACTIVITY,
        new Words(messages.activityLabel(), messages.activityPrompt()),
        Stream.concat(within, not));
  }

  private Select ends(CaseloadForm form) {
    return select(
        form,
        CaseloadForm.ENDS,
        new Words(messages.consentLabel(), messages.consentPrompt()),
        days(DAYS_TO_END, n -> Choice.of(String.valueOf(n), messages.endsWithin(n))));
  }

  private Select sort(CaseloadForm form) {
    var choices =
        Stream.of(Order.values())
            .map(
                order ->
                    Choice.of(CaseloadForm.code(order), name(order)).chosen(order == form.order()))
            .toList();
    return Select.of(Field.of(CaseloadForm.SORT, messages.sortLabel()), choices);
  }

  private String name(Order order) {
    return switch (order) {
      case NAME -> messages.sortName();
      case SCORE -> messages.sortScore();
      case ACTIVITY -> messages.sortActivity();
      case CONSENT -> messages.sortConsent();
    };
  }

  private static Stream<Choice> days(int[] days, Function<Integer, Choice> choice) {
    return Arrays.stream(days).boxed().map(choice);
  }

  private static <T> Stream<Choice> options(
      T[] all, Function<T, String> code, Function<T, String> name) {
    return Stream.of(all).map(one -> Choice.of(code.apply(one), name.apply(one)));
  }

  private record Words(String label, String prompt) {}

  private static Select select(
      CaseloadForm form, String field, Words words, Stream<Choice> choices) {
    var group = new Select.Group(null, chosen(choices, form, field));
    return new Select(Field.of(field, words.label()), words.prompt(), List.of(group), false);
  }

  private static List<Choice> chosen(Stream<Choice> choices, CaseloadForm form, String field) {
    return choices.map(choice -> choice.chosen(choice.value().equals(form.typed(field)))).toList();
  }
}
