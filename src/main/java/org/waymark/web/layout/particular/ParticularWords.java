package org.waymark.web.layout.particular;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.programme.Catalogue;
import org.waymark.programme.Programme;
import org.waymark.programme.eligibility.Measure;
import org.waymark.programme.eligibility.Particular;
import org.waymark.programme.eligibility.Trait;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Asks for a particular in one question. */
@ApplicationScoped
public class ParticularWords {

  private final ParticularMessages messages;
  private final Catalogue programmes;
  private final Speaker speaker;

  ParticularWords(@Spoken ParticularMessages messages, Catalogue programmes, Speaker speaker) {
    this.messages = messages;
    this.programmes = programmes;
    this.speaker = speaker;
  }

  /** For example "For how many months have you traded?" */
  public Text question(Particular particular) {
    return switch (particular) {
      case Measure measure -> Text.of(question(measure));
      case Trait trait -> Text.of(question(trait));
      case Particular.Choice.LEGAL_FORM -> Text.of(messages.askLegalForm());
      case Particular.Choice.SPENDING -> Text.of(messages.askSpending());
      case Particular.Site.REGISTERED_OFFICE -> Text.of(messages.askRegisteredOffice());
      case Particular.Site.BUSINESS_RATES -> Text.of(messages.askBusinessRates());
      case Particular.Taken(var programme) ->
          speaker.english(name(programme)).within(messages.askTaken(Text.SLOT));
    };
  }

  private String name(String programme) {
    return programmes.current().find(programme).map(Programme::name).orElse(programme);
  }

  private String question(Measure measure) {
    return switch (measure) {
      case EMPLOYEES -> messages.askEmployees();
      case PAYE_EMPLOYEES -> messages.askPayeEmployees();
      case FULL_TIME_EQUIVALENTS -> messages.askFullTimeEquivalents();
      case TURNOVER -> messages.askTurnover();
      case BALANCE_SHEET -> messages.askBalanceSheet();
      case PAY_BILL -> messages.askPayBill();
      case TRADING_MONTHS -> messages.askTradingMonths();
      case B2B_SHARE -> messages.askB2bShare();
      case GROUP_SHARE -> messages.askGroupShare();
      case PROJECT_COST -> messages.askProjectCost();
      case MATCH_SHARE -> messages.askMatchShare();
      case ADVANCE_SHARE -> messages.askAdvanceShare();
      case AWARD -> messages.askAward();
      case NEW_JOBS -> messages.askNewJobs();
      case SUBSIDIES -> messages.askSubsidies();
      case ATTENDEE_AGE -> messages.askAttendeeAge();
      case ATTENDEE_LEVEL -> messages.askAttendeeLevel();
    };
  }

  private String question(Trait trait) {
    return switch (trait) {
      case VAT_REGISTERED -> messages.askVatRegistered();
      case CHARITY -> messages.askCharity();
      case FRANCHISE -> messages.askFranchise();
      case PROJECT_STARTED -> messages.askProjectStarted();
      case RESEARCH_PARTNER -> messages.askResearchPartner();
      case DECISION_MAKER_TAKES_PART -> messages.askDecisionMaker();
      case FAIR_WORK -> messages.askFairWork();
      case REAL_LIVING_WAGE -> messages.askRealLivingWage();
      case NET_ZERO_PLAN -> messages.askNetZeroPlan();
      case WILLING_TO_RELOCATE -> messages.askWillingToRelocate();
    };
  }
}
