package org.waymark.web.advise;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.fixture.Filed;
import org.waymark.fixture.Staff;
import org.waymark.fixture.Twice;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;

/** A filed document is removed: its name stays, and what was in it is gone. */
@QuarkusTest
class RemovalPagesTest {

  private static final UUID NOBODY = new UUID(4, 2);
  private static final int LARGEST = 10 * 1024 * 1024;

  @TempDir Path folder = Path.of("");
  @Inject Community community;
  @Inject Clientele clientele;
  @Inject Staff staff;
  @Inject Filed filed;

  private Actor.Adviser ada = new Actor.Adviser(new PersonId(NOBODY), new HubId(NOBODY), false);
  private Actor.Adviser bob = ada;
  private Actor.Adviser mo = ada;
  private Actor.Owner firm = new Actor.Owner(new OrganisationId(NOBODY));
  private String documents = "";
  private String plan = "";

  @BeforeEach
  void anAdviserHasFiledADocument() {
    var hub = staff.hub("North East Growth Hub");
    ada = staff.adviser(hub, "Ada Adviser");
    bob = staff.adviser(hub, "Bob Adviser");
    mo = staff.manager(hub, "Mo Manager");
    firm = community.firm();
    clientele.isCalled(firm, "Tyne Joinery");
    clientele.letsIn(firm, hub.id(), List.of("scores", "documents"), LocalDate.of(2099, 6, 30));
    documents = "/advise/clients/" + firm.organisation() + "/documents";
    plan = documents + "/" + filed.by(ada, firm, "Plan.pdf");
  }

  @Test
  void asksFirstAndSaysWhatGoesAndWhatStays() {
    assertThat(as(ada).reads(documents).select("main li a").eachAttr("href"))
        .contains(plan, plan + "/remove");

    var page = as(ada).reads(plan + "/remove");

    assertThat(page.select("h1").text()).isEqualTo("Remove this document?");
    assertThat(page.select("main").text())
        .contains("Plan.pdf", "added by Ada Adviser", "Its name stays", "deleted for good");
    assertThat(page.select("main form").attr("action")).isEqualTo(plan + "/remove");
    assertThat(as(ada).browser().accept("*/*").get(plan).asString()).isEqualTo(Filed.WORDS);
  }

  @Test
  void leavesNothingOfWhatWasInIt() {
    var removed = removes(ada);

    assertThat(removed.statusCode()).isEqualTo(303);
    assertThat(removed.header("Location")).endsWith(documents);
    assertThat(community.rows(firm, "select length(content) from case_document"))
        .hasToString("[0]");
    assertThat(
            community.rows(
                firm,
                "select 1 from case_document where position(encode('"
                    + Filed.WORDS
                    + "', 'hex') in cast(case_document as text)) > 0"))
        .isEmpty();
  }

  @Test
  void tellsWhoeverReadsTheListAndTheTimeline() {
    removes(ada);

    var list = as(bob).reads(documents);
    assertThat(list.select("main li").text())
        .contains("Plan.pdf removed by Ada Adviser", "added by Ada Adviser");
    assertThat(list.select("main li a")).isEmpty();
    var client = as(bob).reads(documents.replace("/documents", ""));
    assertThat(client.select(".timeline").text())
        .contains("Ada Adviser added Plan.pdf", "Ada Adviser removed Plan.pdf");
    assertThat(client.select("section[aria-labelledby=documents-title]").text())
        .doesNotContain("Plan.pdf")
        .contains("No documents yet");
  }

  @Test
  void isTheSameAsNothingOnceItIsRemoved() {
    var nothing = as(ada).opens(documents + "/" + UUID.randomUUID());
    removes(ada);

    for (var somebody : List.of(ada, mo)) {
      var gone = as(somebody).opens(plan);
      assertThat(gone.statusCode()).isEqualTo(404);
      assertThat(text(gone)).isEqualTo(text(nothing));
    }
  }

  @Test
  void isForTheManagerAsWellAndNotForAColleague() {
    var nothing = as(bob).opens(documents + "/" + UUID.randomUUID() + "/remove");
    assertThat(as(bob).reads(documents).select("main li a").eachAttr("href")).containsExactly(plan);
    for (var refused : List.of(as(bob).opens(plan + "/remove"), removes(bob))) {
      assertThat(refused.statusCode()).isEqualTo(404);
      assertThat(text(refused)).isEqualTo(text(nothing));
    }
    assertThat(as(ada).opens(plan).statusCode()).isEqualTo(200);

    assertThat(as(mo).reads(plan + "/remove").select("h1").text()).startsWith("Remove");
    assertThat(removes(mo).statusCode()).isEqualTo(303);
    assertThat(removes(bob).statusCode()).as("also once it is gone").isEqualTo(404);
    assertThat(removedBy()).containsExactly("Mo Manager");
  }

  @Test
  void leadsTheSecondOfTwoWhereTheFirstWasLed() throws Exception {
    var both = Twice.atOnce(() -> removes(ada));
    var late = removes(mo);
    var later = as(mo).opens(plan + "/remove");

    assertThat(both).extracting(Response::statusCode).containsExactly(303, 303);
    for (var led : List.of(both.getFirst(), both.getLast(), late, later)) {
      assertThat(led.statusCode()).isEqualTo(303);
      assertThat(led.header("Location")).endsWith(documents);
    }
    assertThat(removedBy()).containsExactly("Ada Adviser");
  }

  @Test
  void isNotThereWhereTheFirmSharesNoDocumentsAnyMore() {
    community.sql(firm, "update access_grant set scopes = array['scores', 'answers']");

    assertThat(as(ada).opens(plan + "/remove").statusCode()).isEqualTo(404);
    assertThat(removes(ada).statusCode()).isEqualTo(404);
    assertThat(removes(mo).statusCode()).isEqualTo(404);
    assertThat(removedBy()).containsExactly("nobody");
  }

  @Test
  void isNotThereUnderAnotherClientOrForNonsense() {
    var bakery = clientele.client("Bakery", ada.hub());
    clientele.letsIn(bakery, ada.hub(), List.of("scores", "documents"), LocalDate.of(2099, 1, 1));
    var swapped = plan.replace(firm.organisation().toString(), bakery.organisation().toString());

    for (var path : List.of(swapped, documents + "/nonsense", documents + "/" + NOBODY)) {
      assertThat(as(ada).opens(path + "/remove").statusCode()).as(path).isEqualTo(404);
      assertThat(as(ada).sends(path + "/remove", Map.of()).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(removedBy()).containsExactly("nobody");
  }

  @Test
  void makesRoomForOthers() throws IOException {
    for (var i = 0; i < 9; i++) {
      filed.by(ada, firm, "Photo " + i + ".pdf", LARGEST);
    }
    var last = documents + "/" + filed.by(ada, firm, "Last.pdf", LARGEST - Filed.WORDS.length());
    assertThat(files().statusCode()).isEqualTo(400);

    as(ada).sends(last + "/remove", Map.of());

    assertThat(files().statusCode()).isEqualTo(303);
  }

  @Test
  void asksInWelsh() {
    var page =
        Jsoup.parse(
            as(ada).browser().header("Accept-Language", "cy").get(plan + "/remove").asString());

    assertThat(page.select("h1").text()).isEqualTo("Tynnu’r ddogfen hon?");
    assertThat(page.select("main").text()).contains("Plan.pdf", "ychwanegwyd gan Ada Adviser");
  }

  private Response removes(Actor.Adviser adviser) {
    return as(adviser).sends(plan + "/remove", Map.of());
  }

  /** From disk, so that the request says how long it is. */
  private Response files() throws IOException {
    var browser = as(ada);
    return browser
        .browser()
        .multiPart("csrf-token", browser.token())
        .multiPart("file", Files.writeString(folder.resolve("words.txt"), "words").toFile())
        .post(documents);
  }

  private List<String> removedBy() {
    return community
        .rows(firm, "select coalesce(removed_by_name, 'nobody') from case_document")
        .stream()
        .map(String::valueOf)
        .toList();
  }

  private static String text(Response response) {
    return Jsoup.parse(response.asString()).select("main").text();
  }

  private static AdviserBrowser as(Actor actor) {
    return new AdviserBrowser(actor);
  }
}
