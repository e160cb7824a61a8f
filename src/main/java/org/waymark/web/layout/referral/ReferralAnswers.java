package org.waymark.web.layout.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.AssessmentId;
import org.waymark.referral.RecordStage;
import org.waymark.referral.RecordStage.Seen;
import org.waymark.referral.Recording;
import org.waymark.referral.Referral;
import org.waymark.referral.ReferralId;
import org.waymark.referral.Referrals;
import org.waymark.referral.TakeUpProgramme;
import org.waymark.referral.TakeUpProgramme.Taking;
import org.waymark.referral.TakeUpProgramme.Wanted;
import org.waymark.referral.remind.SetReminder;
import org.waymark.referral.remind.SetReminder.Wish;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.referral.form.ReminderForm;
import org.waymark.web.layout.referral.form.StageForm;
import org.waymark.web.layout.referral.form.TakeUpForm;
import org.waymark.web.layout.staff.Slips;

/** Answers that pages about referrals have in common, whoever looks at them. */
@ApplicationScoped
public class ReferralAnswers {

  private final Acts acts;
  private final ReferralView view;
  private final ReferralForms forms;
  private final ReferralMessages messages;
  private final Speaker speaker;

  ReferralAnswers(
      Acts acts,
      ReferralView view,
      ReferralForms forms,
      @Spoken ReferralMessages messages,
      Speaker speaker) {
    this.acts = acts;
    this.view = view;
    this.forms = forms;
    this.messages = messages;
    this.speaker = speaker;
  }

  /** What can be done with referrals. */
  @Singleton
  static class Acts {

    private final Referrals referrals;
    private final TakeUpProgramme takeUp;
    private final RecordStage recordStage;
    private final SetReminder setReminder;
    private final Slips slips;

    Acts(
        Referrals referrals,
        TakeUpProgramme takeUp,
        RecordStage recordStage,
        SetReminder setReminder,
        Slips slips) {
      this.referrals = referrals;
      this.takeUp = takeUp;
      this.recordStage = recordStage;
      this.setReminder = setReminder;
      this.slips = slips;
    }
  }

  /**
   * Takes up a programme, as a browser names it.
   *
   * @param report address of the report with the programme
   * @throws NotFoundException when there is no such report for whoever asks
   */
  public Response takeUp(Place place, AssessmentId assessment, TakeUpForm form, String report) {
    var wanted = new Wanted(place.firm(), form.named(), assessment);
    return switch (acts.takeUp.takeUp(wanted, acts.slips.of(form.slip()), place.actor())) {
      case Taking.TakenUp(var referral, var before) ->
          Response.seeOther(
                  place.next(referral, before ? ReferralNews.BEFORE : ReferralNews.TAKEN_UP))
              .build();
      case Taking.NotOffered _ ->
          Response.status(Response.Status.CONFLICT)
              .entity(new NotOfferedPage(new Link(messages.backToReport(), report)))
              .build();
      case Taking.NotFound _ -> throw new NotFoundException();
    };
  }

  /** The page of a referral. */
  public Response show(Place place, String id, @Nullable String news) {
    return Response.ok(view.page(place, find(place, id), news)).build();
  }

  /** Keeps what was said about a referral, or shows why not. */
  public Response say(Place place, String id, StageForm form) {
    var referral = find(place, id);
    var seen = new Seen(referral.id(), place.firm(), form.madeTo());
    return form.news()
        .map(news -> acts.recordStage.record(seen, news, acts.slips.of(form.slip()), place.actor()))
        .map(recording -> answer(place, referral, form, recording))
        .orElseGet(() -> bad(view.wrong(place, referral, forms.incomplete(form))));
  }

  private Response answer(Place place, Referral referral, StageForm form, Recording recording) {
    return switch (recording) {
      case Recording.Recorded _ -> next(place, referral, ReferralNews.SAID);
      case Recording.ChangedMeanwhile(var now) ->
          Response.status(Response.Status.CONFLICT)
              .entity(view.meanwhile(place, now, form))
              .build();
      case Recording.Refused(var fault) ->
          bad(view.wrong(place, referral, forms.refused(form, fault)));
      case Recording.NotFound _ -> throw new NotFoundException();
    };
  }

  /** Keeps when to remind of a referral, or shows why not. */
  public Response remind(Place place, String id, ReminderForm form) {
    var referral = find(place, id);
    return form.chosen()
        .map(when -> new Wish(referral.id(), place.firm(), when, speaker.language()))
        .map(wish -> answer(place, referral, form, acts.setReminder.set(wish, place.actor())))
        .orElseGet(() -> bad(view.wrong(place, referral, forms.incomplete(form))));
  }

  private Response answer(
      Place place, Referral referral, ReminderForm form, SetReminder.Outcome outcome) {
    return switch (outcome) {
      case SET -> next(place, referral, ReferralNews.REMINDER);
      case NOT_AHEAD, TOO_FAR -> bad(view.wrong(place, referral, forms.refused(form, outcome)));
      // The page shows that it is over.
      case OVER -> Response.seeOther(URI.create(place.address(referral.id()))).build();
      case NOT_FOUND -> throw new NotFoundException();
    };
  }

  private Referral find(Place place, String id) {
    return ReferralId.read(id)
        .flatMap(known -> acts.referrals.find(known, place.firm(), place.actor()))
        .orElseThrow(NotFoundException::new);
  }

  private static Response next(Place place, Referral referral, ReferralNews news) {
    return Response.seeOther(place.next(referral.id(), news)).build();
  }

  private static Response bad(ReferralPage page) {
    return Response.status(Response.Status.BAD_REQUEST).entity(page).build();
  }
}
