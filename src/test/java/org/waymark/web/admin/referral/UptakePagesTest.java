package org.waymark.web.admin.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.ActingBrowser;
import org.waymark.fixture.Community;
import org.waymark.fixture.Staff;
import org.waymark.identity.Actor;

/** Administrators see how programmes are taken up, and no firm. */
@QuarkusTest
class UptakePagesTest {

  private static final String PAGE = "/admin/programmes/uptake";

  @Inject Community community;
  @Inject Staff staff;

  @Test
  void tellHowFarFirmsGotWithAProgrammeThatTenHaveTakenUp() {
    var name = "Programme " + UUID.randomUUID();
    for (var i = 0; i < 12; i++) {
      takesUp(community.firm(), name, "contacted");
    }
    takesUp(community.firm(), name, "refused");

    var card = card(name);

    assertThat(card.text())
        .contains("Firms that took it up 10 or more")
        .contains("Got in touch 10 or more")
        .contains("Were turned down fewer than 10")
        .contains("Were granted it fewer than 10");
  }

  @Test
  void tellNothingMoreOfOneThatFewerHaveTakenUp() {
    var name = "Programme " + UUID.randomUUID();
    for (var i = 0; i < 9; i++) {
      takesUp(community.firm(), name, "contacted");
    }
    var firm = community.firm();
    takesUp(firm, name, "given-up");
    community.sql(firm, "delete from organisation where id = ?1", firm.organisation().value());

    assertThat(card(name).select("dt").eachText()).containsExactly("Firms that took it up");
    assertThat(card(name).text()).contains("fewer than 10");
  }

  /** However often a firm takes it up. */
  @Test
  void countFirmsAndNotHowOftenTheyTry() {
    var name = "Programme " + UUID.randomUUID();
    var firm = community.firm();
    for (var i = 0; i < 10; i++) {
      takesUp(firm, name, "given-up");
    }

    assertThat(card(name).text()).contains("fewer than 10").doesNotContain("or more");
  }

  @Test
  void areForAdministratorsAlone() {
    assertThat(ActingBrowser.of(community.firm()).get(PAGE).statusCode()).isEqualTo(404);
    assertThat(ActingBrowser.of(staff.administrator()).page("/admin").select("a").eachAttr("href"))
        .contains(PAGE, "/admin/outbox");
    assertThat(community.rows(staff.administrator(), "select 1 from referral")).isEmpty();
    assertThat(community.rows(staff.administrator(), "select 1 from outbox_message")).isEmpty();
  }

  @Test
  void tellWhetherMailLeaves() {
    var page = ActingBrowser.of(staff.administrator()).page("/admin/outbox");

    assertThat(page.select("dt").eachText()).contains("Waiting", "Tried, to be tried again");
  }

  private Element card(String name) {
    return ActingBrowser.of(staff.administrator()).page(PAGE).select("li.card").stream()
        .filter(card -> card.select("h2").text().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void takesUp(Actor.Owner firm, String name, String stage) {
    var id = UUID.randomUUID();
    community.sql(
        firm,
        "insert into referral (id, organisation_id, programme, programme_name, way, begun_by,"
            + " begun_at, stage, changed_at) values (?1, ?2, ?3, ?3, 'direct', 'owner', now(), ?4,"
            + " now())",
        id,
        firm.organisation().value(),
        name,
        stage);
    community.sql(
        firm,
        "insert into referral_step (id, referral_id, organisation_id, number, stage, happened_on,"
            + " note, said_at) values (gen_random_uuid(), ?1, ?2, 1, ?3, current_date, '', now())",
        id,
        firm.organisation().value(),
        stage);
  }
}
