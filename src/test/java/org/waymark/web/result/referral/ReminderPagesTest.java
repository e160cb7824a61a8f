package org.waymark.web.result.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.ActingBrowser;
import org.waymark.fixture.Community;
import org.waymark.fixture.Referred;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.referral.ReferralId;
import org.waymark.referral.Stage;

/** A firm says when it wants to be reminded, where to, and that it does not. */
@QuarkusTest
class ReminderPagesTest {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

  @Inject Community community;
  @Inject Referred referred;

  private Actor.Owner firm = new Actor.Owner(new OrganisationId(new UUID(0, 0)));
  private ActingBrowser browser = ActingBrowser.of(firm);
  private String referral = "";

  @BeforeEach
  void takeUp() {
    firm = community.firm();
    browser = ActingBrowser.of(firm);
    var report = community.handsIn(firm, "cyber-security");
    referral = "/referrals/" + referred.takesUp(firm, firm.organisation(), report);
  }

  @Test
  void remindAfterThirtyDaysUnlessTheFirmSaysOtherwise() {
    assertThat(checked()).isEqualTo("usual");

    assertThat(remind("day", TODAY.plusDays(5)).statusCode()).isEqualTo(303);
    assertThat(checked()).isEqualTo("day");
    assertThat(day()).isEqualTo(TODAY.plusDays(5));

    remind("never", TODAY);
    assertThat(checked()).isEqualTo("never");
    remind("usual", TODAY);
    assertThat(day()).isEqualTo(TODAY.plusDays(30));
  }

  @Test
  void areNotOnADayThatIsPastOrFarAhead() {
    for (var wrong : new LocalDate[] {TODAY, TODAY.minusDays(1), TODAY.plusYears(1).plusDays(1)}) {
      var refused = remind("day", wrong);
      assertThat(refused.statusCode()).isEqualTo(400);
      assertThat(ActingBrowser.read(refused).select(".govuk-error-summary a").attr("href"))
          .isEqualTo("#remind");
    }
    assertThat(remind("", TODAY).statusCode()).isEqualTo(400);
    assertThat(browser.post(referral, referral + "/reminder", Map.of()).statusCode())
        .isEqualTo(400);
    assertThat(day()).isEqualTo(TODAY.plusDays(30));
  }

  @Test
  void startAnewWithNewsAndEndWithTheLast() {
    var id = ReferralId.read(referral.substring(11)).orElseThrow();
    remind("day", TODAY.plusDays(5));
    referred.reaches(Stage.CONTACTED, TODAY, referred.find(id, firm), firm);
    assertThat(day()).as("a day that was chosen and is ahead").isEqualTo(TODAY.plusDays(5));

    community.sql(firm, "update referral set remind_on = current_date - 1, remind_chosen = true");
    assertThat(browser.page("/referrals").select(".govuk-tag").text()).isEqualTo("Time to look");
    referred.reaches(Stage.APPLIED, TODAY, referred.find(id, firm), firm);
    assertThat(day()).isEqualTo(TODAY.plusDays(30));
    assertThat(browser.page("/referrals").select(".govuk-tag")).isEmpty();

    referred.reaches(Stage.REFUSED, TODAY, referred.find(id, firm), firm);
    assertThat(community.rows(firm, "select 1 from referral where remind_on is null")).hasSize(1);
    assertThat(remind("day", TODAY.plusDays(5)).statusCode()).isEqualTo(303);
    assertThat(community.rows(firm, "select 1 from referral where remind_on is null")).hasSize(1);
  }

  @Test
  void areMailedToAnAddressThatIsGivenForThemAlone() {
    assertThat(browser.page(referral).text()).contains("Nothing is mailed");

    var kept = browser.post("/referrals", "/referrals/mail", Map.of("email", " jo@firm.example "));

    assertThat(kept.header("Location")).endsWith("/referrals?news=mail");
    assertThat(browser.page("/referrals").select("#email").attr("value"))
        .isEqualTo("jo@firm.example");
    assertThat(browser.page(referral).text()).contains("mailed to jo@firm.example");
    browser.post("/referrals", "/referrals/mail/stop", Map.of());
    assertThat(community.rows(firm, "select 1 from reminder_address")).isEmpty();
    assertThat(browser.page(referral).text()).contains("Nothing is mailed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "jo",
        "jo@x",
        "jo@x.example\nBcc: all@x.example",
        "a@b.example,c@d.example",
        "<jo@x.example>",
        "jo@x.example\u0000"
      })
  void areNotMailedToWhatIsNoAddress(String typed) {
    var refused = browser.post("/referrals", "/referrals/mail", Map.of("email", typed));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(ActingBrowser.read(refused).select(".govuk-error-summary a").attr("href"))
        .isEqualTo("#email");
    assertThat(community.rows(firm, "select 1 from reminder_address")).isEmpty();
  }

  @Test
  void stopForWhoeverGotOneAfterTheyHaveSaidSoTwice() {
    browser.post("/referrals", "/referrals/mail", Map.of("email", "jo@firm.example"));
    var code = community.rows(firm, "select stop_code from reminder_address").getFirst();
    var stop = "/reminders/" + code + "/stop";
    var stranger = ActingBrowser.of(new Actor.Visitor());

    assertThat(stranger.get(stop).statusCode()).isEqualTo(200);
    assertThat(community.rows(firm, "select 1 from reminder_address")).hasSize(1);
    assertThat(stranger.post(stop, Map.of()).statusCode()).isEqualTo(200);

    assertThat(community.rows(firm, "select 1 from reminder_address")).isEmpty();
    assertThat(stranger.get(stop).statusCode()).isEqualTo(404);
  }

  private Response remind(String when, LocalDate on) {
    return browser.post(
        "/referrals",
        referral + "/reminder",
        Map.of(
            "when", when,
            "remind-day", on.getDayOfMonth(),
            "remind-month", on.getMonthValue(),
            "remind-year", on.getYear()));
  }

  private String checked() {
    return browser.page(referral).select("input[name=when][checked]").attr("value");
  }

  private Object day() {
    return community.rows(firm, "select remind_on from referral").getFirst();
  }
}
