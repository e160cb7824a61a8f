package org.waymark.web.layout.programme;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.programme.Freshness;
import org.waymark.programme.Freshness.Verification;
import org.waymark.programme.Offer.Charge;
import org.waymark.programme.Offer.Cost;
import org.waymark.programme.Status;
import org.waymark.recommendation.Need;
import org.waymark.scoring.Score;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** What a programme costs, whether it is open and how much it helps, each in a sentence. */
@ApplicationScoped
public class OfferWords {

  private final ProgrammeMessages messages;
  private final Speaker speaker;

  OfferWords(@Spoken ProgrammeMessages messages, Speaker speaker) {
    this.messages = messages;
    this.speaker = speaker;
  }

  /** For example "You pay a share: £750." */
  public Text cost(Cost cost) {
    var end =
        switch (cost.support()) {
          case FULL -> ".";
          case PARTIAL -> " " + messages.costPartlyConfirmed();
          case NONE -> " " + messages.costNotConfirmed();
        };
    return price(cost).then(Text.of(end));
  }

  private Text price(Cost cost) {
    if (cost.charge() == Charge.FREE && cost.words().equals("free")) {
      return Text.of(messages.free());
    }
    return speaker
        .english(cost.words())
        .within(
            switch (cost.charge()) {
              case FREE -> messages.freeAs(Text.SLOT);
              case PART_FREE -> messages.freeInPart(Text.SLOT);
              case SHARED -> messages.shared(Text.SLOT);
              case LOAN -> messages.loan(Text.SLOT);
              case PAID -> messages.paid(Text.SLOT);
              case NOT_STATED -> messages.notFixed(Text.SLOT);
            });
  }

  /** Whether it is open, and since when nobody has looked. */
  public String freshness(Freshness freshness) {
    var status = freshness.status();
    return switch (freshness.state()) {
      case CLOSED -> closed(status);
      case UPCOMING -> upcoming(status);
      case OPEN, UNKNOWN ->
          freshness.verification() == Verification.NEVER
              ? messages.notConfirmed()
              : seen(freshness, status);
    };
  }

  private String seen(Freshness freshness, Status status) {
    var open = freshness.state() == Status.State.OPEN;
    var current = freshness.verification() == Verification.CURRENT;
    var sentence =
        current
            ? open ? messages.open(seen(status)) : messages.openUnknown(seen(status))
            : open ? messages.openLapsed(seen(status)) : messages.openUnknownLapsed(seen(status));
    var closes = status.window().closes();
    return closes == null ? sentence : sentence + " " + messages.closes(speaker.day(closes));
  }

  private String upcoming(Status status) {
    var opens = status.window().opens();
    return opens == null
        ? messages.openUnknown(seen(status))
        : messages.upcoming(speaker.day(opens));
  }

  private String closed(Status status) {
    var day = status.lastDay();
    return day == null ? messages.closedBy(seen(status)) : messages.closedOn(speaker.day(day));
  }

  private String seen(Status status) {
    return status.approximate()
        ? messages.about(speaker.month(status.asOf()))
        : speaker.day(status.asOf());
  }

  /** For example "Helps with 20 of your 38 missing points." */
  public String help(Need need) {
    var helped = Score.points(need.addressed());
    var all = Score.points(need.missing());
    if (all <= 1) {
      return messages.helpsWithRest();
    }
    return helped == 0 ? messages.helpsALittle(all) : messages.helps(helped, all);
  }
}
