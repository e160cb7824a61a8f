package org.waymark.web.hub;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages for managers: {@code hub:} in templates. */
@MessageBundle("hub")
public interface HubMessages {

  String lede(String code);

  String people();

  String peopleNote();

  String peopleLede();

  String invite();

  String contact();

  String contactNote();

  String contactLede();

  String previewLede();

  String territory();

  String territoryNote();

  String territoryLede();

  String figures();

  String figuresNote();

  String clients();

  String submitted(String questionnaire);

  String advisers();

  String fewerThanTen();

  String save();

  String preview();

  String outdated();

  String outdatedLede();

  String areasOutdated();

  String areaTaken(String area, String hub);

  String areasChosen(int count);

  String regionTitle(String region, int chosen, int of);

  String helpedBy(String hub);

  String incoming();

  String incomingNote();

  String incomingLede();

  String incomingNone();

  String waiting();

  String assigned();

  String askedOn(String area, String day);

  String adviserFor(String firm);

  String adviserPrompt();

  String adviserMissing();

  String assignedMeanwhile(String now, String yours);

  String freeMeanwhile(String yours);

  String assign();

  String newsAssigned();

  String unnamedFirm();

  String backToHub();
}
