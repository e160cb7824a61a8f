package org.waymark.web.advise.client;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of a client's file: {@code client:} in templates, the words in the files of that name. */
@MessageBundle("client")
public interface ClientMessages {

  String allClients();

  String unnamedFirm();

  String lookNoted();

  /** How much has happened since a day. */
  String news(String day, long count);

  String fresh();

  String contactTitle();

  String person();

  String email();

  String phone();

  String notGiven();

  String consentTitle();

  String scopeScores();

  String scopeAnswers();

  String scopeDocuments();

  String youMaySee();

  String purpose();

  String letIn();

  String hub();

  String youAlone();

  String givenOn();

  String until();

  String historyTitle();

  String nothingHandedIn();

  String questionnaire();

  String handedIn();

  String score();

  String level(int number);

  String notRated();

  String weakestSection();

  String shortVersion();

  String fullVersion();

  String report();

  String reportOf(String questionnaire, String day);

  String scoresOf(String questionnaire, String day);

  String reportNeedsAnswers();

  String compareTitle();

  String compareLede();

  String before();

  String after();

  String compare();

  String compareSame();

  String compareNot();

  String progressTitle();

  String progressOf(String questionnaire);

  String onCore();

  String section();

  String change();

  String whole();

  String levelRow();

  String gained(int points);

  String lost(int points);

  String unchanged();

  String notCounted();

  String answersTitle();

  String question();

  String backToClient();

  String timelineTitle();

  String timelineHandedIn(String questionnaire, int points);

  String timelineLetIn(String what, String until);

  String timelineWithdrew();

  String timelineEnded();

  String timelineChecked(String person, String questionnaire, int points);

  String answerTogether();

  String checkOf(String questionnaire, String day);

  String handOver();
}
