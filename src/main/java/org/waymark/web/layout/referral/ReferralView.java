package org.waymark.web.layout.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.time.CivilTime;
import org.waymark.referral.Referral;
import org.waymark.referral.Step;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.referral.ReferralForms.Reminding;
import org.waymark.web.layout.referral.ReferralForms.Typed;
import org.waymark.web.layout.referral.ReferralPage.Head;
import org.waymark.web.layout.referral.ReferralPage.Meanwhile;
import org.waymark.web.layout.referral.ReferralPage.Past;
import org.waymark.web.layout.referral.form.StageForm;

/** Makes the page about one programme that was taken up. */
@ApplicationScoped
class ReferralView {

  private final ReferralMessages messages;
  private final Speaker speaker;
  private final StageWords words;
  private final ReferralForms forms;
  private final Clock clock;

  ReferralView(
      @Spoken ReferralMessages messages,
      Speaker speaker,
      StageWords words,
      ReferralForms forms,
      Clock clock) {
    this.messages = messages;
    this.speaker = speaker;
    this.words = words;
    this.forms = forms;
    this.clock = clock;
  }

  private record Parts(
      Typed typed,
      Reminding reminding,
      @Nullable Meanwhile meanwhile,
      @Nullable Notification news) {}

  /** As it stands. */
  ReferralPage page(Place place, Referral referral, @Nullable String news) {
    var now = forms.reminderNow(place, referral);
    return page(place, referral, new Parts(blank(), now, null, words.news(news)));
  }

  /** With what is wrong about what was typed. */
  ReferralPage wrong(Place place, Referral referral, Typed typed) {
    var now = forms.reminderNow(place, referral);
    return page(place, referral, new Parts(typed, now, null, null));
  }

  /** With what is wrong about the reminder. */
  ReferralPage wrong(Place place, Referral referral, Reminding typed) {
    return page(place, referral, new Parts(blank(), typed, null, null));
  }

  /** With what somebody else said meanwhile. */
  ReferralPage meanwhile(Place place, Referral now, StageForm form) {
    var lost = new Meanwhile(now.open() ? "" : form.written());
    var reminding = forms.reminderNow(place, now);
    return page(place, now, new Parts(Typed.of(form), reminding, lost, null));
  }

  private Typed blank() {
    return Typed.of(StageForm.blank(CivilTime.today(clock)));
  }

  private ReferralPage page(Place place, Referral referral, Parts parts) {
    var next = referral.open() ? forms.next(place, referral, parts.typed()) : null;
    var reminder = referral.open() ? forms.reminder(place, referral, parts.reminding()) : null;
    return new ReferralPage(
        head(place, referral),
        parts.news(),
        errors(next, reminder),
        parts.meanwhile(),
        referral.steps().stream().map(this::past).toList(),
        next,
        reminder);
  }

  private static @Nullable ErrorSummary errors(
      ReferralPage.@Nullable Next next, ReferralPage.@Nullable Reminder reminder) {
    return next == null || reminder == null
        ? null
        : ErrorSummary.of(
            next.stage().field(),
            next.reached().field(),
            next.note(),
            reminder.when().field(),
            reminder.day().field());
  }

  private Head head(Place place, Referral referral) {
    return new Head(
        new Link(messages.backToList(), place.address()),
        place.firmName(),
        speaker.english(referral.subject().name()),
        words.href(referral),
        words.site(referral),
        words.of(referral.stage()),
        words.remark(referral));
  }

  private Past past(Step step) {
    return new Past(words.of(step.stage()), about(step), step.note());
  }

  private String about(Step step) {
    var day = speaker.day(step.happenedOn());
    return step.adviserIfOne()
        .map(adviser -> messages.saidByAdviser(day, adviser.name(), adviser.hub()))
        .orElseGet(() -> messages.saidByFirm(day));
  }
}
