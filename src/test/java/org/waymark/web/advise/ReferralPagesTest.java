package org.waymark.web.advise;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.ActingBrowser;
import org.waymark.fixture.Referred;

/** An adviser takes up programmes for a client, within what it lets them see. */
@QuarkusTest
class ReferralPagesTest extends WithAClient {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

  @Inject Referred referred;

  @Test
  void areBegunFromTheReportOfTheClientAndReadByTheFirm() {
    var report = community.handsIn(firm, "cyber-security");
    var address = client + "/reports/" + report;
    var browser = ActingBrowser.of(ada);
    var card = browser.page(address).select("li.card form").first();
    assertThat(card).isNotNull();
    var programme = card.select("input[name=programme]").attr("value");

    var taken = browser.post(address, card.attr("action"), Map.of("programme", programme));

    assertThat(taken.statusCode()).isEqualTo(303);
    var page = taken.header("Location").replaceFirst("^https?://[^/]*", "");
    assertThat(page).startsWith(client + "/referrals/");
    assertThat(browser.page(client).select("section[aria-labelledby=referrals-title] li"))
        .hasSize(1);
    var own = ActingBrowser.of(firm).page("/referrals").select("main ul.plain a").attr("href");
    assertThat(ActingBrowser.of(firm).page(own).text())
        .contains("said by Ada Adviser of North East Growth Hub");
    assertThat(
            community.rows(
                firm,
                "select 1 from access_view where what = 'answers' and person_name like 'Ada%'"))
        .isNotEmpty();
  }

  @Test
  void areNotThereWhereTheFirmLetsScoresAloneBeSeen() {
    var page = begun();
    community.sql(firm, "update access_grant set scopes = array['scores']");

    assertThat(as(ada).opens(page).statusCode()).isEqualTo(404);
    assertThat(as(ada).opens(client + "/referrals").statusCode()).isEqualTo(404);
    assertThat(as(ada).reads(client).select("#referrals-title")).isEmpty();
    assertThat(community.rows(ada, "select 1 from referral")).isEmpty();
    assertThat(community.rows(ada, "select 1 from referral_step")).isEmpty();
  }

  @Test
  void areGoneOnceTheFirmTakesItsConsentBack() {
    var page = begun();
    var shown = ActingBrowser.of(ada).page(page);
    clientele.withdraws(firm);

    var said =
        as(ada)
            .sends(
                page,
                Map.of(
                    "version", shown.select("input[name=version]").attr("value"),
                    "stage", "contacted",
                    "reached-day", "1",
                    "reached-month", "1",
                    "reached-year", "2026"));

    assertThat(said.statusCode()).isEqualTo(404);
    assertThat(community.rows(firm, "select 1 from referral_step")).hasSize(1);
    assertThat(community.rows(ada, "select 1 from referral")).isEmpty();
  }

  @Test
  void areSeenByAnotherHubWithoutWhatThisOneSaid() {
    begun();
    var other = community.hub("Another Hub");
    clientele.letsIn(firm, other.id(), List.of("scores", "answers"), LocalDate.of(2099, 1, 1));
    var stranger = community.adviser(other, "Cy Other");

    assertThat(community.rows(stranger, "select 1 from referral")).hasSize(1);
    assertThat(community.rows(stranger, "select 1 from referral_step")).isEmpty();
  }

  @Test
  void remindAnAdviserOnTheDayTheyChooseAndNobodyElse() {
    var page = begun();
    var day = TODAY.plusDays(9);

    var set =
        as(ada)
            .sends(
                page + "/reminder",
                Map.of(
                    "when", "day",
                    "remind-day", day.getDayOfMonth(),
                    "remind-month", day.getMonthValue(),
                    "remind-year", day.getYear()));

    assertThat(set.statusCode()).isEqualTo(303);
    assertThat(as(ada).reads(page).select("input[name=when][checked]").attr("value"))
        .isEqualTo("day");
    assertThat(as(bob).reads(page).select("input[name=when][checked]").attr("value"))
        .isEqualTo("never");
    assertThat(community.rows(firm, "select 1 from referral_diary")).isEmpty();
    as(ada).sends(page + "/reminder", Map.of("when", "never"));
    assertThat(community.rows(ada, "select 1 from referral_diary")).isEmpty();
  }

  private String begun() {
    var report = community.handsIn(firm, "cyber-security");
    return client + "/referrals/" + referred.takesUp(ada, firm.organisation(), report);
  }
}
