package org.waymark.web.programme.row;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of programmes: {@code directory:} in templates. */
@MessageBundle("directory")
public interface DirectoryMessages {

  String title();

  String lede();

  String fit();

  String filters();

  String wordsLabel();

  String topicLabel();

  String topicPrompt();

  String regionLabel();

  String regionPrompt();

  String kindLabel();

  String kindPrompt();

  String costLabel();

  String costPrompt();

  String stateLabel();

  String stateLive();

  String stateOpen();

  String stateClosed();

  String stateAll();

  String show();

  String clear();

  String count(int found);

  String pages();

  String pageOf(int page, int pages);

  String previous();

  String next();

  String none();

  String tryClosed();

  String tryFit();

  String dropWords();

  String dropRegion();

  String dropTopic();

  String dropKind();

  String dropCost();

  String dropState();

  String forPrograms();

  String forProgramsLead();

  String licence();

  String runBy();

  String notForFirms();

  String closedOn(String day);

  String closedBy(String seen);

  String tryInstead();

  String nothingInstead();

  String goToSite();

  String whatItGives();

  String whatItIs();

  String helpsWith();

  String where();

  String cost();

  String money();

  String lasts();

  String lastsPermanent();

  String lastsCall();

  String whoMayHaveIt();

  String whoMayHaveItLead();

  String whatItInvolves();

  String sources();

  String whoDecides();

  String missingTitle();

  String missingLead();

  String missingLike();

  String firstDo();

  String thenDo();

  String cameInPlaceOf();
}
