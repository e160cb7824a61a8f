package org.waymark.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.api.v1.assessment.Program;
import org.waymark.call.WrittenCalls;
import org.waymark.fixture.Community;
import org.waymark.fixture.Linking;
import org.waymark.fixture.Partnership;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PartnerId;
import org.waymark.kernel.PersonId;
import org.waymark.organisation.ReturnCode;
import org.waymark.organisation.ownership.ClaimFirm;

/** A firm parts from the partner that brought it, and keeps all it has. */
@QuarkusTest
class PartingPagesTest {

  private static final String END = "/account/access/partner/end";

  @Inject Partnership partnership;
  @Inject Community community;
  @Inject Linking linking;
  @Inject ClaimFirm claimFirm;
  @Inject WrittenCalls written;

  private Actor.Partner partner = new Actor.Partner(new PartnerId(new UUID(0, 0)));
  private Program program = new Program(partner);
  private String firm = "";
  private AtHome browser = new AtHome(new Actor.Visitor());

  @BeforeEach
  void bringAFirm() {
    written.write();
    partner = partnership.create();
    program = new Program(partner);
    firm = program.bringsFirm();
    browser = new AtHome(owner());
  }

  private Actor.Owner owner() {
    return new Actor.Owner(OrganisationId.read(firm).orElseThrow());
  }

  @Test
  void endsWhatThePartnerSeesAndLeavesTheFirmWhatItHas() {
    var assessment = program.begins(firm, "skills").<String>path("links.self");
    program.reads(assessment).then().statusCode(200);
    var access = browser.page("/account/access");
    assertThat(access.select("main a[href=" + END + "]")).hasSize(1);
    assertThat(browser.page(END).text()).contains("Write the new code down first");

    var ended = browser.sends(END, Map.of());

    assertThat(AtHome.place(ended)).isEqualTo("/account/access?news=parted");
    var after = browser.page(AtHome.place(ended));
    assertThat(after.select("main").text())
        .contains("can no longer see your firm", "Nobody but you can see")
        .contains("which brought your firm here");
    assertThat(after.select("main a[href=" + END + "]")).isEmpty();
    program.reads("/api/v1/organisations/" + firm).then().statusCode(404);
    program.reads(assessment).then().statusCode(404);
    assertThat(program.reads("/api/v1/organisations").<List<?>>path("organisations")).isEmpty();
    assertThat(program.reads("/api/v1/assessments").<List<?>>path("assessments")).isEmpty();
    assertThat(community.rows(owner(), "select id from assessment")).hasSize(1);
  }

  @Test
  void endsForGoodWhatAPartnerSawThatHasNoAccessAnyMore() {
    partnership.end(partner);
    var access = browser.page("/account/access");
    assertThat(access.select("main details a[href=" + END + "]").text())
        .contains("End it for good");
    assertThat(browser.page(END).text())
        .contains("has no access any more")
        .doesNotContain("It is told that you have ended it");

    browser.sends(END, Map.of());

    assertThat(browser.page("/account/access").select("main a[href=" + END + "]")).isEmpty();
    assertThat(community.rows(owner(), "select 1 from organisation where partner_id is not null"))
        .isEmpty();
  }

  @Test
  void asksFirstAndEndsNothingTwice() {
    browser.get(END).then().statusCode(200);
    program.reads("/api/v1/organisations/" + firm).then().statusCode(200);
    browser.sends(END, Map.of());

    assertThat(AtHome.place(browser.get(END))).isEqualTo("/account/access?news=ended");
    assertThat(AtHome.place(browser.post(END, Map.of()))).isEqualTo("/account/access?news=ended");
    assertThat(AtHome.place(new AtHome(community.firm()).get(END)))
        .isEqualTo("/account/access?news=ended");
  }

  /** Somebody at the partner has followed a link, drawn a code and kept the firm as theirs. */
  @Test
  void shutsOutWhoeverHasComeByALinkOrSaysWhoStillComes() {
    var employee = followsALink();
    var code = drawn(employee.page("/account/code"));
    employee.post("/account/code", Map.of("code", code));
    assertThat(employee.get("/account").statusCode()).isEqualTo(200);
    var sam = community.person("Sam Hill");
    claimFirm.claim(ReturnCode.read(code).orElseThrow(), new Actor.Guest(sam));
    var asked = browser.page(END).select("main");
    assertThat(asked.select(".govuk-inset-text").text())
        .contains("still see all of it after this", "Sam Hill (someone@example.org)");
    assertThat(asked.select("a[href=/account/owners]")).hasSize(1);

    var ended = browser.sends(END, Map.of());

    var after = browser.page(AtHome.place(ended)).select("main");
    assertThat(after.text())
        .doesNotContain("can no longer see your firm. Nobody", "Nobody but you can see")
        .contains("Others still come to it by signing in")
        .contains("Nobody sees your work but you and the people below", "Sam Hill");
    assertThat(after.select("a[href=/account/owners]")).hasSize(1);
    assertThat(employee.get("/account").statusCode()).as("the code they drew").isEqualTo(303);
    browser.post("/account/owners/" + sam + "/end", Map.of());
    assertThat(browser.page(AtHome.place(ended)).select("main").text())
        .contains("can no longer see your firm", "Nobody but you can see your work");
    assertThat(new SomebodyAtHome(sam).get("/account").statusCode()).isEqualTo(303);
  }

  /** Somebody who keeps no firm, and whose browser visits. */
  private SomebodyAtHome followsALink() {
    var link = "/continue/" + linking.makes(partner, owner().organisation()).characters();
    var browser = new SomebodyAtHome(new PersonId(UUID.randomUUID()));
    browser.post(link, Map.of("visit", browser.page(link).select("input[name=visit]").val()));
    return browser;
  }

  private static String drawn(Document page) {
    return page.select(".code").text();
  }

  /** The first answer is lost, and the browser still brings a visit that opens nothing. */
  @Test
  void letsWhoeverSendsTwiceInWithTheNewCode() {
    var here = followsALink();
    var code = drawn(here.page(END));
    browser.post(END, Map.of("code", code));
    assertThat(here.get("/account").statusCode()).isEqualTo(303);

    var again = here.post(END, Map.of("code", code));

    assertThat(AtHome.place(again)).isEqualTo("/account/access?news=parted");
    assertThat(here.page(AtHome.place(again)).text()).contains("can no longer see your firm");
  }

  @Test
  void offersAnotherCodeInPlaceOfOneThatIsNone() {
    var refused = browser.post(END, Map.of("code", "K7QF"));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(AtHome.page(refused).select("main").text()).contains("nothing has changed");
    assertThat(ReturnCode.read(drawn(AtHome.page(refused)))).isPresent();
    program.reads("/api/v1/organisations/" + firm).then().statusCode(200);
  }

  @Test
  void givesThePartnerItsReferencesBack() {
    var wish =
        Map.<String, Object>of(
            "organisation", firm,
            "questionnaire", "skills",
            "depth", "core",
            "externalReference", "loan 2026/0815");
    program.begins(wish).then().statusCode(201);
    browser.sends(END, Map.of());
    var another = program.bringsFirm();

    program.begins(with(wish, another)).then().statusCode(201);
  }

  private static Map<String, Object> with(Map<String, Object> wish, String firm) {
    var other = new HashMap<>(wish);
    other.put("organisation", firm);
    return other;
  }

  /** What its program was answered before is told to it no more either. */
  @Test
  void takesBackWhatThePartnerCouldStillRead() {
    var key = Program.newKey();
    var wish = Map.of("organisation", firm, "questionnaire", "skills", "depth", "core");
    var begun = program.bare().header("Idempotency-Key", key).body(wish).post(Program.ASSESSMENTS);
    begun.then().statusCode(201);
    written.write();
    var logged = "/api/v1/requests/" + begun.header("Waymark-Request");
    program.reads(logged).then().statusCode(200);

    browser.sends(END, Map.of());

    program.reads(logged).then().statusCode(404);
    var again = program.bare().header("Idempotency-Key", key).body(wish).post(Program.ASSESSMENTS);
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.header("Idempotent-Replayed")).isNull();
  }

  @Test
  void closesLinksThatNobodyHasFollowed() {
    var link =
        program
            .calls()
            .body("{}")
            .post("/api/v1/organisations/" + firm + "/links")
            .then()
            .statusCode(200)
            .extract()
            .<String>path("url");
    var path = link.replaceFirst("^https?://[^/]+", "");
    var visitor = new AtHome(new Actor.Visitor());
    assertThat(visitor.page(path).select("main form button")).isNotEmpty();

    browser.sends(END, Map.of());

    assertThat(new AtHome(new Actor.Visitor()).page(path).select("main form button")).isEmpty();
  }
}
