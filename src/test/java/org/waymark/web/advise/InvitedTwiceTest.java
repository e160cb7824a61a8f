package org.waymark.web.advise;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Community;
import org.waymark.fixture.Twice;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.PersonId;

/** A firm that is invited twice with one form is invited once, and gets one mail. */
@QuarkusTest
class InvitedTwiceTest {

  private static final UUID NOBODY = new UUID(4, 2);
  private static final String INVITE = "/advise/clients/add/invitation";
  private static final Map<String, String> INVITATION =
      Map.of("firm", "Ty Pren", "email", "jo@firm.example", "language", "en");

  @Inject Community community;
  @Inject MockMailbox mailbox;

  private Community.Hub hub = new Community.Hub(new HubId(NOBODY), "");
  private Actor.Adviser ada = new Actor.Adviser(new PersonId(NOBODY), new HubId(NOBODY), false);

  @BeforeEach
  void openAHub() {
    mailbox.clear();
    hub = community.hub("North East Growth Hub");
    ada = community.adviser(hub, "Ada Adviser");
  }

  @Test
  void invitesAFirmOnceWithOneMailAndShowsTheSameCodeAgain() {
    var form = with(slip(ada, INVITE), INVITATION);

    var first = Jsoup.parse(as(ada).sends(INVITE, form).asString());
    var second = Jsoup.parse(as(ada).sends(INVITE, form).asString());

    assertThat(second.select("h1").text()).isEqualTo(first.select("h1").text());
    assertThat(second.select(".code").text()).hasSize(34).isEqualTo(first.select(".code").text());
    assertThat(second.select(".address").text()).isEqualTo(first.select(".address").text());
    assertThat(second.select(".govuk-notification-banner").text())
        .contains("to jo@firm.example once");
    assertThat(mailbox.getMailsSentTo("jo@firm.example")).hasSize(1);
    assertThat(rows("select id from client_invitation")).hasSize(1);
    var link = second.select(".address").text().replaceFirst(".*/inv", "/inv");
    assertThat(new AdviserBrowser(new Actor.Visitor()).opens(link).statusCode()).isEqualTo(200);
  }

  @Test
  void invitesAFirmOnceAlsoAtTheSameMoment() throws Exception {
    var form = with(slip(ada, INVITE), INVITATION);

    var both = Twice.atOnce(() -> as(ada).sends(INVITE, form));

    assertThat(both).extracting(Response::statusCode).containsExactly(200, 200);
    assertThat(both)
        .extracting(page -> Jsoup.parse(page.asString()).select(".code").text())
        .doesNotContain("")
        .satisfies(codes -> assertThat(codes.getFirst()).isEqualTo(codes.getLast()));
    assertThat(mailbox.getMailsSentTo("jo@firm.example")).hasSize(1);
    assertThat(rows("select id from client_invitation")).hasSize(1);
  }

  @Test
  void showsAnInvitationAgainAlsoWhenNoneMayBeMadeToday() {
    var form = with(slip(ada, INVITE), INVITATION);
    as(ada).sends(INVITE, form);
    community.sql(
        ada,
        "insert into client_invitation (id, hub_id, adviser_id, code_hash, firm_name, email, sent_at,"
            + " expires_at) select gen_random_uuid(), ?1, ?2, uuid_send(gen_random_uuid()), 'x', '',"
            + " now(), now() from generate_series(1, 49)",
        hub.id().value(),
        ada.person().value());

    assertThat(as(ada).sends(INVITE, form).statusCode()).isEqualTo(200);
    assertThat(as(ada).sends(INVITE, INVITATION).statusCode()).isEqualTo(429);
  }

  @Test
  void invitesAnotherFirmWithASlipOfAColleagueUnderAnotherCode() {
    var form = with(slip(ada, INVITE), INVITATION);
    var first = Jsoup.parse(as(ada).sends(INVITE, form).asString());

    var colleague = community.adviser(hub, "Bob Adviser");
    var second = Jsoup.parse(as(colleague).sends(INVITE, form).asString());

    assertThat(second.select(".code").text()).isNotEqualTo(first.select(".code").text());
    assertThat(mailbox.getMailsSentTo("jo@firm.example")).hasSize(2);
    assertThat(rows("select id from client_invitation")).hasSize(2);
  }

  private static String slip(Actor.Adviser adviser, String form) {
    var slip = as(adviser).reads(form).select("main form input[name=slip]").attr("value");
    assertThat(slip).hasSize(36);
    return slip;
  }

  private static Map<String, String> with(String slip, Map<String, String> fields) {
    var all = new HashMap<>(fields);
    all.put("slip", slip);
    return all;
  }

  private List<Object> rows(String sql) {
    return List.copyOf(community.rows(ada, sql));
  }

  private static AdviserBrowser as(Actor actor) {
    return new AdviserBrowser(actor);
  }
}
