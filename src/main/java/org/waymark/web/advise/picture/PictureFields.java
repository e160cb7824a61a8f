package org.waymark.web.advise.picture;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.cohort.Cohort;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.web.layout.component.Choice;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Select;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** The controls with which a picture is asked for. */
@ApplicationScoped
class PictureFields {

  private final Days days;
  private final PictureMessages messages;
  private final Speaker speaker;

  PictureFields(Days days, @Spoken PictureMessages messages, Speaker speaker) {
    this.days = days;
    this.messages = messages;
    this.speaker = speaker;
  }

  Select questionnaire(List<Questionnaire> editions, Questionnaire chosen) {
    return Select.of(
        Field.of("questionnaire", messages.questionnaire()),
        editions.stream()
            .map(
                edition ->
                    Choice.of(edition.id().questionnaire(), speaker.text(edition.about().title()))
                        .chosen(edition.equals(chosen)))
            .toList());
  }

  Select day(LocalDate chosen) {
    return select(
        Field.of("day", messages.dayLabel()), messages.today(), day -> day.equals(chosen));
  }

  Select earlier(@Nullable LocalDate chosen) {
    return select(
        Field.of("earlier", messages.earlierLabel()),
        messages.noEarlier(),
        day -> day.equals(chosen));
  }

  private Select select(Field field, String prompt, Predicate<LocalDate> chosen) {
    var choices =
        days.monthEnds().stream()
            .map(
                day ->
                    Choice.of(Days.written(day), messages.endOf(speaker.month(day)))
                        .chosen(chosen.test(day)))
            .toList();
    return new Select(field, prompt, List.of(new Select.Group(null, choices)), false);
  }

  Choices groups(List<Cohort> cohorts, PictureForm form) {
    var choices = new ArrayList<Choice>();
    choices.add(Choice.of(PictureForm.HUB, messages.wholeHub()).chosen(form.shows(null)));
    cohorts.forEach(
        cohort ->
            choices.add(
                Choice.of(cohort.id().toString(), cohort.name()).chosen(form.shows(cohort.id()))));
    return Choices.of(Field.of("group", messages.groupsLabel()), choices);
  }

  /** One group instead of several. */
  Select group(List<Cohort> cohorts, PictureForm form) {
    var chosen = form.group();
    var choices =
        cohorts.stream()
            .map(
                cohort ->
                    Choice.of(cohort.id().toString(), cohort.name())
                        .chosen(chosen.filter(cohort.id()::equals).isPresent()))
            .toList();
    return new Select(
        Field.of("group", messages.groupLabel()),
        messages.wholeHub(),
        List.of(new Select.Group(null, choices)),
        false);
  }
}
