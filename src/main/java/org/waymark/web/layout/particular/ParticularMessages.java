package org.waymark.web.layout.particular;

import io.quarkus.qute.i18n.MessageBundle;

/** Questions about what programmes turn on: {@code particular:} in templates. */
@MessageBundle("particular")
public interface ParticularMessages {

  String askEmployees();

  String askPayeEmployees();

  String askFullTimeEquivalents();

  String askTurnover();

  String askBalanceSheet();

  String askPayBill();

  String askTradingMonths();

  String askB2bShare();

  String askGroupShare();

  String askProjectCost();

  String askMatchShare();

  String askAdvanceShare();

  String askAward();

  String askNewJobs();

  String askSubsidies();

  String askAttendeeAge();

  String askAttendeeLevel();

  String askVatRegistered();

  String askCharity();

  String askFranchise();

  String askProjectStarted();

  String askResearchPartner();

  String askDecisionMaker();

  String askFairWork();

  String askRealLivingWage();

  String askNetZeroPlan();

  String askWillingToRelocate();

  String askTaken(String programme);

  String askLegalForm();

  String askSpending();

  String askRegisteredOffice();

  String askBusinessRates();

  String yes();

  String no();

  String notSaid();

  String wholeNumber(long most);
}
