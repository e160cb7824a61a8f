package org.waymark.web.layout.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.referral.News;
import org.waymark.referral.Referral;
import org.waymark.referral.Stage;
import org.waymark.referral.remind.ReminderAddress;
import org.waymark.referral.remind.ReminderAddresses;
import org.waymark.referral.remind.Reminders;
import org.waymark.referral.remind.SetReminder;
import org.waymark.web.layout.component.Choice;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.DateInput;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.referral.form.DayTyped;
import org.waymark.web.layout.referral.form.ReminderForm;
import org.waymark.web.layout.referral.form.StageForm;
import org.waymark.web.layout.staff.Slips;

/** Makes the two forms about a referral: how far it has got, and when to remind. */
@ApplicationScoped
class ReferralForms {

  private final ReferralMessages messages;
  private final Speaker speaker;
  private final Slips slips;
  private final Reminders reminders;
  private final ReminderAddresses addresses;

  ReferralForms(
      @Spoken ReferralMessages messages,
      Speaker speaker,
      Slips slips,
      Reminders reminders,
      ReminderAddresses addresses) {
    this.messages = messages;
    this.speaker = speaker;
    this.slips = slips;
    this.reminders = reminders;
    this.addresses = addresses;
  }

  /** What was typed about a stage, with what is wrong in each field; null for nothing. */
  record Typed(
      StageForm form, @Nullable String stage, @Nullable String reached, @Nullable String note) {

    static Typed of(StageForm form) {
      return new Typed(form, null, null, null);
    }
  }

  /** What was typed about a reminder, with what is wrong; null for nothing. */
  record Reminding(ReminderForm form, @Nullable String when, @Nullable String day) {}

  /** What is missing in a form about a stage. */
  Typed incomplete(StageForm form) {
    return new Typed(
        form,
        form.chosen().isEmpty() ? messages.stageMissing() : null,
        form.typedDay().read().isEmpty() ? messages.reachedWrong() : null,
        tooLong(form));
  }

  /** What cannot be in it. */
  Typed refused(StageForm form, News.Fault fault) {
    return switch (fault) {
      case NOT_NEXT -> new Typed(form, messages.stageMissing(), null, null);
      case IN_THE_FUTURE -> new Typed(form, null, messages.reachedAhead(), tooLong(form));
      case TOO_EARLY -> new Typed(form, null, messages.reachedEarly(), tooLong(form));
      case NOTE_TOO_LONG -> new Typed(form, null, null, tooLong(form));
    };
  }

  /** What is missing in a form about a reminder. */
  Reminding incomplete(ReminderForm form) {
    return form.says(ReminderForm.ON_DAY)
        ? new Reminding(form, null, messages.reachedWrong())
        : new Reminding(form, messages.whenMissing(), null);
  }

  /** What cannot be in it. */
  Reminding refused(ReminderForm form, SetReminder.Outcome outcome) {
    return new Reminding(
        form,
        null,
        outcome == SetReminder.Outcome.TOO_FAR ? messages.remindFar() : messages.remindAhead());
  }

  private @Nullable String tooLong(StageForm form) {
    var has = form.written().length();
    return has > News.LONGEST_NOTE ? messages.noteLong(has, News.LONGEST_NOTE) : null;
  }

  ReferralPage.Next next(Place place, Referral referral, Typed typed) {
    var form = typed.form();
    var stage = Field.of("stage", messages.nextTitle()).withError(text(typed.stage()));
    var reached = date("reached", messages.reached(), typed.reached());
    return new ReferralPage.Next(
        place.address(referral.id()),
        slips.of(form.slip()),
        referral.version(),
        Choices.of(stage, referral.next().stream().map(each -> choice(each, form)).toList()),
        new DateInput(reached, boxes("reached", form.typedDay(), typed.reached() != null)),
        Field.of("note", messages.note())
            .withHint(messages.noteHint(News.LONGEST_NOTE))
            .withError(text(typed.note())),
        form.written());
  }

  private Choice choice(Stage stage, StageForm form) {
    var chosen = form.chosen().filter(stage::equals).isPresent();
    return switch (stage) {
      case CONTACTED ->
          Choice.of(stage.code(), messages.nextContacted())
              .withHint(Text.of(messages.nextContactedHint()))
              .chosen(chosen);
      case APPLIED -> Choice.of(stage.code(), messages.nextApplied()).chosen(chosen);
      case GRANTED -> Choice.of(stage.code(), messages.nextGranted()).chosen(chosen);
      case REFUSED -> Choice.of(stage.code(), messages.nextRefused()).chosen(chosen);
      case ADOPTED -> Choice.of(stage.code(), messages.nextAdopted()).chosen(chosen);
      case GIVEN_UP -> Choice.of(stage.code(), messages.nextGivenUp()).chosen(chosen);
      case TAKEN_UP -> throw new IllegalArgumentException("nothing comes before it");
    };
  }

  /** The reminder as whoever looks has set it. */
  Reminding reminderNow(Place place, Referral referral) {
    var set =
        place.actor() instanceof Actor.Adviser adviser
            ? reminders.of(referral, adviser)
            : referral.reminderIfAny();
    var usual = place.actor() instanceof Actor.Adviser ? null : referral.usualReminder();
    return new Reminding(ReminderForm.of(set.orElse(null), usual), null, null);
  }

  ReferralPage.Reminder reminder(Place place, Referral referral, Reminding typed) {
    var form = typed.form();
    var choices = new ArrayList<Choice>();
    if (place.actor() instanceof Actor.Owner) {
      var day = speaker.day(referral.usualReminder());
      choices.add(Choice.of(ReminderForm.USUAL, messages.whenUsual(Referral.SILENT_DAYS, day)));
    }
    choices.add(Choice.of(ReminderForm.ON_DAY, messages.whenDay()));
    choices.add(Choice.of(ReminderForm.NEVER, messages.whenNever()));
    var when = Field.of("when", messages.when()).withError(text(typed.when()));
    var day = date("remind", messages.remindOn(), typed.day());
    return new ReferralPage.Reminder(
        place.address(referral.id()) + "/reminder",
        Choices.of(
            when, choices.stream().map(each -> each.chosen(form.says(each.value()))).toList()),
        new DateInput(day, boxes("remind", form.typedDay(), typed.day() != null)),
        how(place.actor()),
        place.actor() instanceof Actor.Owner
            ? new Link(messages.mailDoor(), place.address() + "#mail-title")
            : null);
  }

  private String how(Actor actor) {
    return switch (actor) {
      case Actor.Owner owner ->
          addresses
              .of(owner)
              .map(ReminderAddress::email)
              .map(messages::howByMail)
              .orElseGet(messages::howOnScreen);
      case Actor.Adviser _,
          Actor.Visitor _,
          Actor.Guest _,
          Actor.Administrator _,
          Actor.Partner _,
          Actor.Housekeeping _ ->
          messages.howAdviser();
    };
  }

  /**
   * @param name of the field; those of the boxes begin with it
   */
  private List<DateInput.Box> boxes(String name, DayTyped typed, boolean wrong) {
    return List.of(
        DateInput.Box.of(name, name + "-day", messages.day(), 2).with(typed.dayTyped(), wrong),
        DateInput.Box.of(name + "-month", name + "-month", messages.month(), 2)
            .with(typed.monthTyped(), wrong),
        DateInput.Box.of(name + "-year", name + "-year", messages.year(), 4)
            .with(typed.yearTyped(), wrong));
  }

  private Field date(String name, String label, @Nullable String error) {
    return Field.of(name, label).withHint(messages.reachedHint()).withError(text(error));
  }

  private static @Nullable Text text(@Nullable String words) {
    return words == null ? null : Text.of(words);
  }
}
