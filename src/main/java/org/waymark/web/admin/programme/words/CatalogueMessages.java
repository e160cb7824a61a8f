package org.waymark.web.admin.programme.words;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages about the catalogue of programmes: {@code catalogue:} in templates. */
@MessageBundle("catalogue")
public interface CatalogueMessages {

  String title();

  String lede();

  String compiled();

  String count();

  String openForCertain();

  String waiting();

  String search();

  String find();

  String everything();

  String queue();

  String queueEmpty();

  String all();

  String found(int number);

  String importFile();

  String reasonUnreadable();

  String reasonStale(String day);

  String reasonClosing();

  String reasonOpening();

  String reasonNeverSeen();

  String reasonPlace();

  String open();

  String upcoming();

  String unknown();

  String closed();

  String seenOn(String state, String day);

  String checkedBy();

  String checkedByNobody();

  String provider();

  String status();

  String price();

  String page();

  String noPage();

  String from();

  String fromBundled();

  String fromImported();

  String fromEdited();

  String changedOn();

  String lookAt();

  String fits();

  String fitsOf(long fits, int of);

  String edit();

  String close();

  String verify();

  String verifyNote();

  String whole();

  String history();

  String when();

  String who();

  String why();

  String field();

  String before();

  String after();

  String service();

  String wholeEntry();

  String whyImport();

  String whyEdit();

  String whyVerify();

  String whyClose();

  String nothing();

  String editTitle(String name);

  String name();

  String providedBy();

  String url();

  String urlHint();

  String words();

  String charge();

  String chargeFree();

  String chargePartFree();

  String chargeShared();

  String chargeLoan();

  String chargePaid();

  String chargeNotStated();

  String asOf();

  String asOfHint();

  String rest();

  String restHint();

  String reopen();

  String reopenNeeded();

  String save();

  String preview();

  String previewTitle();

  String firm();

  String fitEligible();

  String fitLikely();

  String fitNearly();

  String fitNot();

  String changes();

  String conflictTitle();

  String conflictLede();

  String nowTitle();

  String closeTitle(String name);

  String closeLede();

  String lastDay();

  String lastDayMalformed();

  String bundledRefused();

  String bundledFault();

  String add();

  String newId();

  String newIdHint();

  String whyAdd();

  String bareRegions();

  String noRegion();

  String reasonBare();

  String strands(String regions);

  String strandsMeant();

  String strandsNeeded();

  String newsAdded();

  String newsSaved();

  String newsVerified();

  String newsClosed();

  String newsNewer();

  String newsNeverSeen();

  String newsUnsound();

  String newsImported();

  String newsNoUpload();

  String importTitle();

  String importLede();

  String file();

  String fileHint();

  String fileMissing();

  String fileNoText();

  String send();

  String refusedTitle();

  String refusedLede(String file);

  String planTitle();

  String planChanged();

  String planNothing();

  String planNew();

  String planUpdated();

  String planKept();

  String planGone();

  String planUnchanged();

  String planConfirm();

  String becomes(String before, String after);
}
