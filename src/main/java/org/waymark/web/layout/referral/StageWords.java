package org.waymark.web.layout.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.time.CivilTime;
import org.waymark.programme.Catalogue;
import org.waymark.programme.Programme;
import org.waymark.programme.Status;
import org.waymark.referral.Referral;
import org.waymark.referral.Stage;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** How far referrals have got, in words. */
@ApplicationScoped
public class StageWords {

  private final ReferralMessages messages;
  private final Speaker speaker;
  private final Catalogue programmes;
  private final Clock clock;

  StageWords(
      @Spoken ReferralMessages messages, Speaker speaker, Catalogue programmes, Clock clock) {
    this.messages = messages;
    this.speaker = speaker;
    this.programmes = programmes;
    this.clock = clock;
  }

  /** For example "In touch". */
  public String of(Stage stage) {
    return switch (stage) {
      case TAKEN_UP -> messages.takenUp();
      case CONTACTED -> messages.contacted();
      case APPLIED -> messages.applied();
      case GRANTED -> messages.granted();
      case REFUSED -> messages.refused();
      case ADOPTED -> messages.adopted();
      case GIVEN_UP -> messages.givenUp();
    };
  }

  /** What has just been done, as the address says; null for nothing. */
  public @Nullable Notification news(@Nullable String code) {
    return ReferralNews.of(code)
        .map(this::news)
        .map(text -> new Notification(Notification.Kind.SUCCESS, text))
        .orElse(null);
  }

  private String news(ReferralNews news) {
    return switch (news) {
      case TAKEN_UP -> messages.newsTakenUp();
      case BEFORE -> messages.newsBefore();
      case SAID -> messages.newsSaid();
      case REMINDER -> messages.newsReminder();
      case MAIL -> messages.newsMail();
      case MAIL_OFF -> messages.newsMailOff();
    };
  }

  /** Each in a line. */
  public List<Outcome> outcomes(List<Referral> referrals, Place place) {
    return referrals.stream().map(referral -> outcome(referral, place)).toList();
  }

  private Outcome outcome(Referral referral, Place place) {
    return new Outcome(
        speaker.english(referral.subject().name()),
        place.address(referral.id()),
        messages.stageSince(of(referral.stage()), speaker.day(referral.changedOn())),
        referral.due(CivilTime.today(clock)));
  }

  /** The page of the programme here; null where it has gone from the catalogue. */
  @Nullable String href(Referral referral) {
    return programme(referral).map(found -> "/programmes/" + found.id()).orElse(null);
  }

  /** Where the provider says more of it; null where no page is known any more. */
  @Nullable String site(Referral referral) {
    return programme(referral).flatMap(Programme::url).orElse(null);
  }

  private Optional<Programme> programme(Referral referral) {
    return programmes.current().find(referral.subject().programme());
  }

  /** What has changed about the programme since it was taken up; empty for nothing. */
  String remark(Referral referral) {
    return programme(referral).map(this::remark).orElseGet(messages::goneFromCatalogue);
  }

  private String remark(Programme programme) {
    return programme.status().on(CivilTime.today(clock)) == Status.State.CLOSED
        ? messages.closedSince()
        : "";
  }
}
