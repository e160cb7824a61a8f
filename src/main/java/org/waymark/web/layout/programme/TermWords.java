package org.waymark.web.layout.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Evidence.Support;
import org.waymark.programme.Offer.Charge;
import org.waymark.programme.Offer.Funding;
import org.waymark.programme.Offer.Kind;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** What a programme is, who pays and what money it gives, in the words of the interface. */
@ApplicationScoped
public class TermWords {

  private final ConditionWords conditions;
  private final ProgrammeMessages messages;
  private final Speaker speaker;

  TermWords(ConditionWords conditions, @Spoken ProgrammeMessages messages, Speaker speaker) {
    this.conditions = conditions;
    this.messages = messages;
    this.speaker = speaker;
  }

  /** For example "Grant or voucher". */
  public String of(Kind kind) {
    return switch (kind) {
      case TOOL -> messages.kindTool();
      case REGISTER -> messages.kindRegister();
      case ADVICE -> messages.kindAdvice();
      case NETWORK -> messages.kindNetwork();
      case TRAINING -> messages.kindTraining();
      case CERTIFICATION -> messages.kindCertification();
      case LOAN -> messages.kindLoan();
      case GRANT -> messages.kindGrant();
    };
  }

  /** For example "You pay a share". */
  public String of(Charge charge) {
    return switch (charge) {
      case FREE -> messages.chargeFree();
      case PART_FREE -> messages.chargePartFree();
      case SHARED -> messages.chargeShared();
      case LOAN -> messages.chargeLoan();
      case PAID -> messages.chargePaid();
      case NOT_STATED -> messages.chargeNotStated();
    };
  }

  /** What money a firm can get, and how far that is confirmed; none where none is stated. */
  public List<Text> of(@Nullable Funding funding) {
    if (funding == null) {
      return List.of();
    }
    var told = new ArrayList<Text>();
    amount(funding.minPounds(), funding.maxPounds(), told);
    var rate = funding.ratePercent();
    if (rate != null) {
      told.add(Text.of(messages.moneyShare(rate)));
    }
    var upFront = funding.upFrontPercent();
    if (upFront != null) {
      told.add(Text.of(messages.moneyUpFront(upFront)));
    }
    for (var cap : funding.caps()) {
      told.add(
          conditions
              .sentence(cap.when())
              .within(messages.moneyCap(Pounds.of(cap.maxPounds()), Text.SLOT)));
    }
    var note = funding.note();
    if (note != null) {
      told.add(speaker.english(note));
    }
    doubt(funding.support(), told);
    return told;
  }

  private void amount(@Nullable Integer least, @Nullable Integer most, List<Text> told) {
    if (least != null && most != null) {
      told.add(Text.of(messages.moneyFromTo(Pounds.of(least), Pounds.of(most))));
    } else if (most != null) {
      told.add(Text.of(messages.moneyUpTo(Pounds.of(most))));
    } else if (least != null) {
      told.add(Text.of(messages.moneyFrom(Pounds.of(least))));
    }
  }

  private void doubt(Support support, List<Text> told) {
    switch (support) {
      case FULL -> {}
      case PARTIAL -> told.add(Text.of(messages.costPartlyConfirmed()));
      case NONE -> told.add(Text.of(messages.costNotConfirmed()));
    }
  }
}
