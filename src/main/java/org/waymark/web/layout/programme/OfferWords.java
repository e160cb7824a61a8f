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
    if (status.state() == Status.State.CLOSED) {
      return closed(status);
    }
    if (freshness.verification() == Verification.NEVER) {
      return messages.notConfirmed();
    }
    var open = status.state() == Status.State.OPEN;
    return freshness.verification() == Verification.CURRENT
        ? open ? messages.open(seen(status)) : messages.openUnknown(seen(status))
        : open ? messages.openLapsed(seen(status)) : messages.openUnknownLapsed(seen(status));
  }

  private String closed(Status status) {
    var day = status.closedOn();
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
