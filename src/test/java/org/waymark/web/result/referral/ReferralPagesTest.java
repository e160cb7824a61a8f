package org.waymark.web.result.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.fixture.ActingBrowser;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;

/** A firm takes up what its report advises, and says what became of it. */
@QuarkusTest
class ReferralPagesTest {

  private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Europe/London"));

  @Inject Community community;

  private Actor.Owner firm = new Actor.Owner(new OrganisationId(new UUID(0, 0)));
  private ActingBrowser browser = ActingBrowser.of(firm);
  private String report = "";

  @BeforeEach
  void handIn() {
    firm = community.firm();
    browser = ActingBrowser.of(firm);
    report = "/assessments/" + community.handsIn(firm, "cyber-security") + "/report";
  }

  @Test
  void takesUpAProgrammeFromTheReport() {
    assertThat(browser.page(report).select("#outcomes-title")).isEmpty();

    var referral = takeUp();

    var page = browser.page(referral + "?news=taken-up");
    assertThat(page.select(".govuk-notification-banner--success")).isNotEmpty();
    assertThat(page.select(".govuk-tag").text()).isEqualTo("Taken up");
    assertThat(page.select("#past-title + ol li")).hasSize(1);
    var again = browser.page(report);
    assertThat(again.select("#outcomes-title").text()).isEqualTo("What became of earlier advice");
    assertThat(again.select("section[aria-labelledby=outcomes-title] a").attr("href"))
        .isEqualTo(referral);
    assertThat(again.select("li.card a[href=" + referral + "]").text())
        .startsWith("What became of it: Taken up");
    assertThat(browser.page("/referrals").select("main a").eachAttr("href")).contains(referral);
  }

  @Test
  void leadsToThePageOfTheProgrammeAndToItsProvider() {
    var card = browser.page(report).select("li.card").first();

    assertThat(card).isNotNull();
    assertThat(card.select("h4 a").attr("href"))
        .isEqualTo("/programmes/" + card.select("input[name=programme]").attr("value"));
    assertThat(card.select(".site a").attr("href")).startsWith("https://");
    var page = browser.page(takeUp());
    assertThat(page.select("h1 a").attr("href")).isEqualTo(card.select("h4 a").attr("href"));
    assertThat(page.select("main a").eachAttr("href"))
        .contains(card.select(".site a").attr("href"));
  }

  @Test
  void makesOneOfAFormThatIsSentTwiceAndFindsItAgain() {
    var fields = firstCard();

    var once = browser.post(report, address(), fields).header("Location");
    var twice = browser.post(report, address(), fields).header("Location");
    fields.remove("slip");
    var thrice = browser.post(report, address(), fields).header("Location");

    assertThat(plain(twice)).isEqualTo(plain(once)).isEqualTo(plain(thrice));
    assertThat(twice).endsWith("?news=before");
    assertThat(community.rows(firm, "select 1 from referral")).hasSize(1);
    assertThat(community.rows(firm, "select 1 from referral_step")).hasSize(1);
  }

  @Test
  void saysHowFarItGotWithDayAndNote() {
    var referral = takeUp();

    var said = say(referral, "contacted", TODAY.minusDays(3), "<script>alert(1)</script> & rang");

    assertThat(said.statusCode()).isEqualTo(303);
    var page = browser.page(referral);
    assertThat(page.select(".govuk-tag").text()).isEqualTo("In touch");
    assertThat(page.select("main script")).isEmpty();
    assertThat(page.select(".words").text()).isEqualTo("<script>alert(1)</script> & rang");
    assertThat(page.select("#past-title + ol li:first-child").text()).contains("said by the firm");
    assertThat(page.select("input[name=stage]").eachAttr("value"))
        .contains("applied", "given-up")
        .doesNotContain("contacted", "granted");
  }

  @Test
  void keepsOneStepOfAFormThatIsSentTwice() {
    var referral = takeUp();
    var fields = fields(browser.page(referral), "contacted", TODAY, "rang");

    assertThat(browser.post(referral, fields).statusCode()).isEqualTo(303);
    assertThat(browser.post(referral, fields).statusCode()).isEqualTo(303);

    assertThat(community.rows(firm, "select 1 from referral_step")).hasSize(2);
  }

  @Test
  void losesNothingThatWasTypedWhileSomebodyElseSaidSomething() {
    var referral = takeUp();
    var stale = browser.page(referral);
    say(referral, "contacted", TODAY, "first");

    var second = browser.post(referral, fields(stale, "contacted", TODAY, "second"));

    assertThat(second.statusCode()).isEqualTo(409);
    var page = ActingBrowser.read(second);
    assertThat(page.select("h2").eachText()).contains("Somebody said something else meanwhile");
    assertThat(page.select("textarea").text()).isEqualTo("second");
    assertThat(page.select(".words").text()).contains("first").doesNotContain("second");
    say(referral, "given-up", TODAY, "");
    var third = browser.post("/referrals", referral, fields(stale, "contacted", TODAY, "third"));
    assertThat(third.statusCode()).isEqualTo(409);
    assertThat(ActingBrowser.read(third).select(".govuk-inset-text").text()).isEqualTo("third");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "granted   | 1  | 1  | 2024 | #stage",
        "nonsense  | 1  | 1  | 2024 | #stage",
        "''        | 1  | 1  | 2024 | #stage",
        "contacted | 31 | 2  | 2024 | #reached",
        "contacted | x  | '' | <b>  | #reached",
        "contacted | 1  | 1  | 2999 | #reached",
        "contacted | 1  | 1  | 1999 | #reached",
        "contacted | 0  | 0  | 0    | #reached"
      })
  void refusesWhatCannotBeAndKeepsWhatWasTyped(
      String stage, String day, String month, String year, String where) {
    var referral = takeUp();
    var fields = fields(browser.page(referral), stage, TODAY, "my note\u0000");
    fields.putAll(Map.of("reached-day", day, "reached-month", month, "reached-year", year));

    var refused = browser.post(referral, fields);

    assertThat(refused.statusCode()).isEqualTo(400);
    var page = ActingBrowser.read(refused);
    assertThat(page.select(".govuk-error-summary a").eachAttr("href")).contains(where);
    assertThat(page.select("textarea").text()).isEqualTo("my note");
    assertThat(page.select("#reached").attr("value")).isEqualTo(day);
    assertThat(community.rows(firm, "select 1 from referral_step")).hasSize(1);
  }

  @Test
  void refusesANoteWithoutEnd() {
    var referral = takeUp();
    var note = "a".repeat(1001);

    var refused = say(referral, "contacted", TODAY, note);

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(ActingBrowser.read(refused).select("textarea").text()).isEqualTo(note);
    assertThat(say(referral, "contacted", TODAY, "a".repeat(1000)).statusCode()).isEqualTo(303);
  }

  @Test
  void endsWhenItWasGivenUpAndCanThenBeTakenUpAgain() {
    var referral = takeUp();
    say(referral, "given-up", TODAY, "no time");

    assertThat(browser.page(referral).select("form[action=" + referral + "]")).isEmpty();
    var again = takeUp();

    assertThat(again).isNotEqualTo(referral);
    assertThat(browser.page("/referrals").select("main ul.plain li")).hasSize(2);
  }

  @Test
  void takesUpNothingThatIsNotOffered() {
    for (var programme : new String[] {"not-there", "<b>", "", "a".repeat(999), "\u0000"}) {
      var refused = browser.post(report, address(), Map.of("programme", programme));
      assertThat(refused.statusCode()).as(programme).isEqualTo(409);
      assertThat(ActingBrowser.read(refused).select("h1").text()).contains("any more");
    }
  }

  @Test
  void takesUpNothingFromAReportThatIsNone() {
    var draft = community.begins(firm, "skills");
    var others = community.handsIn(community.firm(), "skills");

    for (var id : new Object[] {draft, others, UUID.randomUUID(), "nonsense"}) {
      var address = "/assessments/" + id + "/report/referrals";
      assertThat(browser.post(report, address, firstCard()).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void staysWhenTheProgrammeHasGoneFromTheCatalogue() {
    var referral = takeUp();
    // As if the catalogue had lost it: nobody may change which programme it is.
    var copy = UUID.randomUUID();
    community.sql(
        firm,
        "insert into referral (id, organisation_id, programme, programme_name, way, begun_by,"
            + " begun_at, stage, changed_at) select ?1, organisation_id, 'gone-long-ago', 'Gone',"
            + " way, begun_by, begun_at, stage, changed_at from referral",
        copy);

    assertThat(browser.page("/referrals/" + copy).select(".govuk-inset-text").text())
        .startsWith("This programme is no longer in our list");
    assertThat(browser.page(referral).select(".govuk-inset-text")).isEmpty();
    assertThat(say("/referrals/" + copy, "contacted", TODAY, "").statusCode()).isEqualTo(303);
  }

  @Test
  void isWelshForWhoeverReadsWelsh() {
    var referral = takeUp();

    var page = ActingBrowser.inWelsh(firm).page(referral);

    assertThat(page.select("html").attr("lang")).isEqualTo("cy");
    assertThat(page.select(".govuk-tag").text()).isEqualTo("Wedi’i ddewis");
    assertThat(page.select("h1 [lang=en]")).isNotEmpty();
  }

  private String takeUp() {
    var taken = browser.post(report, address(), firstCard());
    assertThat(taken.statusCode()).isEqualTo(303);
    return plain(taken.header("Location"));
  }

  private String address() {
    return report + "/referrals";
  }

  /** The form of the first programme that can be taken up. */
  private Map<String, String> firstCard() {
    var form = browser.page(report).select("li.card form").first();
    var fields = new HashMap<String, String>();
    assertThat(form).isNotNull();
    for (var name : new String[] {"slip", "programme"}) {
      fields.put(name, form.select("input[name=" + name + "]").attr("value"));
    }
    return fields;
  }

  private Response say(String referral, String stage, LocalDate on, String note) {
    return browser.post(referral, fields(browser.page(referral), stage, on, note));
  }

  static Map<String, String> fields(Document page, String stage, LocalDate on, String note) {
    var fields = new HashMap<String, String>();
    for (var hidden : page.select("form:has(textarea) input[type=hidden]")) {
      fields.put(hidden.attr("name"), hidden.attr("value"));
    }
    fields.remove("csrf-token");
    fields.put("stage", stage);
    fields.put("reached-day", Integer.toString(on.getDayOfMonth()));
    fields.put("reached-month", Integer.toString(on.getMonthValue()));
    fields.put("reached-year", Integer.toString(on.getYear()));
    fields.put("note", note);
    return fields;
  }

  private static String plain(String location) {
    return java.net.URI.create(location).getPath();
  }
}
