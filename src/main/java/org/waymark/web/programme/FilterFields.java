package org.waymark.web.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.kernel.Region;
import org.waymark.programme.Offer.Charge;
import org.waymark.programme.Offer.Kind;
import org.waymark.programme.directory.Codes;
import org.waymark.programme.directory.Wanted.Standing;
import org.waymark.web.layout.component.Choice;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Select;
import org.waymark.web.layout.component.TextInput;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.profile.PlaceWords;
import org.waymark.web.layout.programme.TermWords;
import org.waymark.web.layout.topic.TopicChoices;
import org.waymark.web.programme.row.DirectoryMessages;

/** Builds the filters of the list from an address, sound or not. */
@ApplicationScoped
class FilterFields {

  private final TopicChoices topics;
  private final TermWords terms;
  private final PlaceWords places;
  private final DirectoryMessages messages;

  FilterFields(
      TopicChoices topics, TermWords terms, PlaceWords places, @Spoken DirectoryMessages messages) {
    this.topics = topics;
    this.terms = terms;
    this.places = places;
    this.messages = messages;
  }

  ListPage.Filters of(ListForm form) {
    return new ListPage.Filters(
        new TextInput(
            Field.of(ListForm.WORDS, messages.wordsLabel()),
            form.value(ListForm.WORDS).orElse(null),
            TextInput.Width.FULL,
            "off"),
        List.of(topic(form), region(form)),
        List.of(kind(form), cost(form), state(form)),
        !form.typed().isEmpty());
  }

  private Select topic(ListForm form) {
    return new Select(
        Field.of(ListForm.TOPIC, messages.topicLabel()),
        messages.topicPrompt(),
        topics.of(form.value(ListForm.TOPIC).orElse(null)),
        false);
  }

  private Select region(ListForm form) {
    return select(
        ListForm.REGION,
        messages.regionLabel(),
        messages.regionPrompt(),
        choices(form, ListForm.REGION, Region.values(), Region::itlCode, places::of));
  }

  private Select kind(ListForm form) {
    return select(
        ListForm.KIND,
        messages.kindLabel(),
        messages.kindPrompt(),
        choices(form, ListForm.KIND, Kind.values(), Codes::of, terms::of));
  }

  private Select cost(ListForm form) {
    return select(
        ListForm.COST,
        messages.costLabel(),
        messages.costPrompt(),
        choices(form, ListForm.COST, Charge.values(), Codes::of, terms::of));
  }

  private Select state(ListForm form) {
    var chosen = form.value(ListForm.STATE).orElse(Codes.of(Standing.LIVE));
    return Select.of(
        Field.of(ListForm.STATE, messages.stateLabel()),
        Stream.of(Standing.values())
            .map(
                standing ->
                    Choice.of(Codes.of(standing), name(standing))
                        .chosen(Codes.of(standing).equals(chosen)))
            .toList());
  }

  String name(Standing standing) {
    return switch (standing) {
      case LIVE -> messages.stateLive();
      case OPEN -> messages.stateOpen();
      case CLOSED -> messages.stateClosed();
      case ALL -> messages.stateAll();
    };
  }

  private static Select select(String name, String label, String prompt, List<Choice> choices) {
    return new Select(
        Field.of(name, label), prompt, List.of(new Select.Group(null, choices)), false);
  }

  private static <T> List<Choice> choices(
      ListForm form,
      String filter,
      T[] values,
      Function<T, String> code,
      Function<T, String> name) {
    var chosen = form.value(filter).orElse("");
    return Arrays.stream(values)
        .map(
            value ->
                Choice.of(code.apply(value), name.apply(value))
                    .chosen(code.apply(value).equals(chosen)))
        .toList();
  }
}
