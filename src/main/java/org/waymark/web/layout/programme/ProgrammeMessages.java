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

  String sectorCounts(String work);

  String sectorDoesNotCount(String work);

  String sectorToCheck(String work);

  String sectorChange(String work);

  String stated(String condition);

  String ruleNotConfirmed();

  String employees(String range, String have);

  String employeesToCheck(String range, String have);

  String employeesUpTo(long max);

  String employeesAtLeast(long min);

  String employeesFromTo(long min, long max);

  String haveNone();

  String have(long number);

  String haveFromTo(long least, long most);

  String haveOrMore(long least);

  String oneTooFew();

  String tooFew(String number);

  String oneTooMany();

  String tooMany(String number);

  String fromTo(long least, long most);

  String orMore(long least);

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

  String upcoming(String day);

  String closes(String day);

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

  String moneyUpFront(int percent);

  String moneyCap(String pounds, String condition);

  String moneyShare(int percent);

  String conditionPlace(String where);

  String conditionPlaceUnsure(String because);

  String conditionEmployees(String range);

  String conditionSector(String work);

  String conditionSectorOthers(String work);

  String conditionStated(String condition);
}
