package org.waymark.web.advise;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the caseload: {@code advise:} in templates, the words in the files of that name. */
@MessageBundle("advise")
public interface AdviseMessages {

  String caseloadTitle();

  String caseloadLede();

  String filters();

  String nameLabel();

  String scoreLabel();

  String scorePrompt();

  String wholeScore(String questionnaire);

  String belowLabel();

  String belowWrong();

  String belowOfWhat();

  String regionLabel();

  String regionPrompt();

  String sizeLabel();

  String sizePrompt();

  String sectorLabel();

  String sectorPrompt();

  String activityLabel();

  String activityPrompt();

  String activeWithin(int days);

  String notActiveFor(int days);

  String consentLabel();

  String consentPrompt();

  String endsWithin(int days);

  String newsOnly();

  String sortLabel();

  String sortName();

  String sortScore();

  String sortActivity();

  String sortConsent();

  String show();

  String clear();

  String clients(long count);

  String clientsTable();

  String exportAs();

  String firm();

  String unnamedFirm();

  String lastActive();

  String consentUntil();

  String endsSoon();

  String level(int number);

  String notRated();

  String weakest(String section, int points);

  String notAnswered();

  String newClient();

  String newAssessment();

  String newConsent();

  String noClients();

  String noneFound();

  String pages();

  String previous();

  String next();

  String pageOf(int number, int pages);

  String savedViews();

  String viewName();

  String viewNameHint();

  String viewNameMissing();

  String viewNameTaken();

  String viewTooLong();

  String viewsFull(int most);

  String save();

  String remove();

  String allClients();

  String area();

  String columnScore(String questionnaire);

  String columnLevel(String questionnaire);

  String columnWeakest(String questionnaire);

  String columnHandedIn(String questionnaire);

  String followUps();

  String addClient();

  String cohorts();

  String gaps();

  String handOvers();

  String mineOnly();
}
