package org.waymark.web.advise;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;
import org.waymark.organisation.consent.Admissions;
import org.waymark.organisation.consent.Grants;
import org.waymark.organisation.consent.Scope;
import org.waymark.organisation.consent.invite.DrawShareCode;

/** The pages on which an adviser lets a client in. */
@QuarkusTest
class AddPagesTest {

  private static final String ADD = "/advise/clients/add";
  private static final String INVITE = ADD + "/invitation";
  private static final UUID NONE = new UUID(0, 0);

  @Inject Community community;
  @Inject DrawShareCode drawShareCode;
  @Inject Grants grants;
  @Inject MockMailbox mailbox;

  private Community.Hub hub = new Community.Hub(new HubId(NONE), "");
  private Actor.Adviser adviser = new Actor.Adviser(new PersonId(NONE), new HubId(NONE), false);

  @BeforeEach
  void openAHub() {
    mailbox.clear();
    hub = community.hub("Tyne Growth Hub");
    adviser = community.adviser(hub, "Ada Reed");
  }

  @Test
  void letsInTheFirmThatReadsItsCode() {
    var firm = community.firm();
    var browser = new AdviserBrowser(adviser);

    var letIn = browser.sends(ADD, Map.of("code", draw(firm).toLowerCase(Locale.ROOT)));

    assertThat(letIn.header("Location")).endsWith("/advise/clients/" + firm.organisation());
    assertThat(browser.opens("/advise/clients/" + firm.organisation()).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"K7QF-2M9D", "K7QF", "<script>", "no code at all, just words"})
  void saysThatACodeDoesNotWorkAndWhatToDo(String code) {
    var refused = new AdviserBrowser(adviser).sends(ADD, Map.of("code", code));

    assertThat(refused.statusCode()).isEqualTo(400);
    var page = Jsoup.parse(refused.asString());
    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#code");
    assertThat(page.select("#code").attr("value")).isEqualTo(code);
    assertThat(page.select("#code-error").text()).contains("ask the firm for a new one");
  }

  @Test
  void takesNoMoreCodesAfterTenWrongOnesButForgivesAnEmptyBox() {
    var browser = new AdviserBrowser(adviser);
    for (var tries = 0; tries < 12; tries++) {
      assertThat(browser.sends(ADD, Map.of("code", " ")).statusCode()).isEqualTo(400);
    }
    for (var tries = 0; tries < 10; tries++) {
      assertThat(browser.sends(ADD, Map.of("code", "00000000")).statusCode()).isEqualTo(400);
    }
    var firm = community.firm();

    var refused = browser.sends(ADD, Map.of("code", draw(firm)));

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.asString()).contains("Try again in an hour, or invite the firm instead");
    assertThat(browser.opens("/advise/clients/" + firm.organisation()).statusCode()).isEqualTo(404);
  }

  @Test
  void mailsAnInvitationAndShowsLinkAndCodeOnce() {
    var browser = new AdviserBrowser(adviser);

    var page = read(browser.sends(INVITE, invitation("jo@firm.example", "en")));

    assertThat(page.select(".govuk-notification-banner").text()).contains("jo@firm.example");
    var link = page.select(".address").text();
    var mail = mailbox.getMailsSentTo("jo@firm.example").getFirst();
    assertThat(mail.getSubject()).isEqualTo("Ada Reed at Tyne Growth Hub asks to see your scores");
    assertThat(mail.getText())
        .contains("\n" + link + "\n", page.select(".code").text(), "Ty Pren and Sons", "14 days");
    assertThat(mail.getHtml()).isNull();
    assertThat(mail.getReplyTo()).contains("help@" + hub.code().toLowerCase(Locale.ROOT));

    var asked = new AdviserBrowser(new Actor.Visitor()).opens(link.replaceFirst(".*/inv", "/inv"));
    assertThat(asked.asString()).contains("Ada Reed asks to see your work");
    var listed = browser.reads(ADD);
    assertThat(listed.select("tbody").text()).contains("Ty Pren and Sons", "Open until");
    assertThat(listed.text()).doesNotContain(page.select(".code").text());
    var colleague = new AdviserBrowser(community.adviser(hub, "Sam Hill")).reads(ADD);
    assertThat(colleague.select("tbody").text())
        .contains("Ty Pren and Sons", "Asked")
        .doesNotContain("Open until");
  }

  @Test
  void writesInWelshWhereTheAdviserSaysSo() {
    read(new AdviserBrowser(adviser).sends(INVITE, invitation("jo@firm.example", "cy")));

    assertThat(mailbox.getMailsSentTo("jo@firm.example").getFirst().getText())
        .startsWith("Helo")
        .contains("Ada Reed yn ymgynghorydd yn Tyne Growth Hub");
  }

  @Test
  void sendsNothingWhereTheAdviserHandsTheLinkOver() {
    var page = read(new AdviserBrowser(adviser).sends(INVITE, invitation("", "en")));

    assertThat(mailbox.getTotalMessagesSent()).isZero();
    assertThat(page.select(".govuk-notification-banner").text()).contains("hand the link");
    assertThat(page.select(".address").text()).contains("/invitations/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"jo", "jo@firm", "jo@firm.example, other@x.org", "jo@firm.example\nBcc: x"})
  void sendsNothingToWhatIsNoAddress(String email) {
    var refused = new AdviserBrowser(adviser).sends(INVITE, invitation(email, "en"));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(refused.asString()).select(".govuk-error-summary a").attr("href"))
        .isEqualTo("#email");
    assertThat(mailbox.getTotalMessagesSent()).isZero();
  }

  @Test
  void asksForTheNameOfTheFirmAndKeepsTheAddress() {
    var refused =
        new AdviserBrowser(adviser).sends(INVITE, Map.of("firm", " ", "email", "jo@firm.example"));

    var page = Jsoup.parse(refused.asString());
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#firm");
    assertThat(page.select("#email").attr("value")).isEqualTo("jo@firm.example");
  }

  @Test
  void invitesFiftyFirmsInADayAtMost() {
    community.sql(
        adviser,
        "insert into client_invitation (id, hub_id, adviser_id, code_hash, firm_name, email, sent_at,"
            + " expires_at) select gen_random_uuid(), ?1, ?2, uuid_send(gen_random_uuid()), 'x', '',"
            + " now(), now() from generate_series(1, 50)",
        hub.id().value(),
        adviser.person().value());

    var refused = new AdviserBrowser(adviser).sends(INVITE, invitation("jo@firm.example", "en"));

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.asString()).contains("Invite the next one tomorrow");
    assertThat(mailbox.getTotalMessagesSent()).isZero();
  }

  @Test
  void saysThatAClosedHubCanLetNobodyIn() {
    community.close(hub);
    var browser = new AdviserBrowser(adviser);

    assertThat(browser.sends(INVITE, invitation("jo@firm.example", "en")).asString())
        .contains("Your hub has closed");
    assertThat(browser.sends(ADD, Map.of("code", draw(community.firm()))).asString())
        .contains("Your hub has closed");
  }

  @ParameterizedTest
  @ValueSource(strings = {ADD, INVITE})
  void isNotThereForAnybodyElse(String path) {
    assertThat(
            List.of(
                new Actor.Visitor(),
                new Actor.Guest(adviser.person()),
                new Actor.Owner(new OrganisationId(NONE)),
                new Actor.Administrator(adviser.person())))
        .allSatisfy(
            stranger ->
                assertThat(new AdviserBrowser(stranger).opens(path).statusCode()).isEqualTo(404));
    assertThat(new AdviserBrowser(adviser).opens(path).statusCode()).isEqualTo(200);
  }

  private String draw(Actor.Owner firm) {
    var terms = Admissions.until(grants.today().plusDays(90), Scope.ANSWERS);
    var drawn = community.as(firm, () -> drawShareCode.draw(firm, terms, Admissions.CONTACT));
    return ((DrawShareCode.Drawn.Ready) drawn).code().display();
  }

  private static Map<String, String> invitation(String email, String language) {
    return Map.of("firm", "Ty Pren and Sons", "email", email, "language", language);
  }

  private static Document read(Response response) {
    assertThat(response.statusCode()).isEqualTo(200);
    return Jsoup.parse(response.asString());
  }
}
