package org.waymark.web.admin;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages for administrators: {@code admin:} in templates. */
@MessageBundle("admin")
public interface AdminMessages {

  String title();

  String lede();

  String hubs();

  String hubsNote();

  String people();

  String peopleNote();

  String peopleLede();

  String partners();

  String partnersNote();

  String partnersLede();

  String questionnaires();

  String questionnairesNote();

  String questionnairesLede();

  String benchmarks();

  String benchmarksNote();

  String gaps();

  String gapsNote();

  String programmes();

  String programmesNote();

  String uptake();

  String uptakeNote();

  String outbox();

  String outboxNote();

  String status();

  String validFrom();

  String reviewBy();

  String languagesOf();

  String hash();

  String firstMet();

  String metSame(String day);

  String metOther(String day);

  String metNever();

  String draft();

  String published();

  String retired();

  String welshAwaiting();

  String welshReviewed();

  String code();

  String codeHint();

  String codeTaken();

  String codeMalformed();

  String hubOpen();

  String hubClosed();

  String areasFree(int count);

  String freeAreas();

  String foundHub();

  String foundLede();

  String oneHubLede();

  String closedLede();

  String aboutHub();

  String areas();

  String invite();

  String closeHub();

  String closeTitle(String hub);

  String closeText();

  String closeFinal();

  String pending();

  String pendingTitle();

  String pendingNote();

  String pendingFact(String wanted, String day, int tries);

  String toBeEnabled();

  String toBeDisabled();

  String toBeRemoved();

  String toBeReleased();

  String tryAgain();

  String email();

  String client();

  String secret();

  String partnerSince(String day);

  String partnerUntil(String day);

  String registerPartner();

  String registerLede();

  String partnerName();

  String partnerEmail();

  String sandboxQuestion();

  String sandboxChoice();

  String sandboxHint();

  String partnerFirms();

  String firmsInvented();

  String firmsReal();

  String partnerNameMalformed();

  String partnerNameInUse();

  String emailMalformed();

  String registeredTitle();

  String registeredText();

  String registeredNeeded();

  String tokenAddress();

  String renew();

  String renewTitle();

  String renewText();

  String renewScopes();

  String renewShown();

  String renewedTitle();

  String disablePartner();

  /** Sites of a partner. */
  String origins();

  String noOrigins();

  String changeOrigins();

  String originsTitle();

  String originsFor();

  String originsLabel();

  String originsHint();

  String saveOrigins();

  String originsTooMany(int most);

  String originNotSecure(int line);

  String originMoreThanASite(int line);

  String originNoSite(int line);

  String widgetTitle();

  String widgetText();

  String widgetNeedsOrigins();

  String widgetPolicy();

  String widgetWords();
}
