package org.waymark.web.layout.programme;

import io.quarkus.qute.i18n.MessageBundle;

/** Words about support programmes: {@code programme:} in templates. */
@MessageBundle("programme")
public interface ProgrammeMessages {

  String fitEligible();

  String fitEligibleLead();

  String fitLikely();

  String fitLikelyLead();

  String fitNearly();

  String fitNearlyLead();

  String fitNot();

  String fitNotLead();

  String place(String where, String area);

  String placeToCheck(String where, String area);

  String placeUnsure(String area, String because);

  String placeChange(String where);

  String tradingMonths(int months);

  String turnoverAtLeast(String pounds);

  String turnoverAtMost(String pounds);

  String turnoverStated(String limit);

  String sectorCounts(String work);

  String sectorDoesNotCount(String work);

  String sectorToCheck(String work);

  String sectorChange(String work);

  String stated(String condition);

  String ruleNotConfirmed();

  String employees(String range, String have);

  String employeesToCheck(String range, String have);

  String employeesUpTo(int max);

  String employeesAtLeast(int min);

  String employeesFromTo(int min, int max);

  String haveNone();

  String haveFromTo(int least, int most);

  String haveOrMore(int least);

  String oneTooFew();

  String tooFew(String number);

  String oneTooMany();

  String tooMany(String number);

  String fromTo(int least, int most);

  String orMore(int least);

  String free();

  String freeAs(String words);

  String freeInPart(String words);

  String shared(String words);

  String loan(String words);

  String paid(String words);

  String notFixed(String words);

  String costPartlyConfirmed();

  String costNotConfirmed();

  String open(String seen);

  String openLapsed(String seen);

  String openUnknown(String seen);

  String openUnknownLapsed(String seen);

  String notConfirmed();

  String closedBy(String seen);

  String closedOn(String day);

  String about(String month);

  String helpsWithRest();

  String helpsALittle(int missing);

  String helps(int helped, int missing);

  String kindTool();

  String kindRegister();

  String kindAdvice();

  String kindNetwork();

  String kindTraining();

  String kindCertification();

  String kindLoan();

  String kindGrant();

  String chargeFree();

  String chargePartFree();

  String chargeShared();

  String chargeLoan();

  String chargePaid();

  String chargeNotStated();

  String moneyFromTo(String least, String most);

  String moneyUpTo(String most);

  String moneyFrom(String least);

  String moneyShare(int percent);

  String conditionPlace(String where);

  String conditionPlaceUnsure(String because);

  String conditionEmployees(String range);

  String conditionTradingMonths(int months);

  String conditionTurnoverAtLeast(String pounds);

  String conditionTurnoverAtMost(String pounds);

  String conditionTurnoverStated(String limit);

  String conditionSector(String work);

  String conditionSectorOthers(String work);

  String conditionStated(String condition);
}
