package org.waymark.api.v1.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.waymark.api.v1.assessment.Program;
import org.waymark.assessment.AssessmentId;
import org.waymark.demonstration.StockSandbox;
import org.waymark.fixture.CallingProgram;
import org.waymark.fixture.Community;
import org.waymark.fixture.Partnership;
import org.waymark.fixture.TableOwner;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;
import org.waymark.organisation.consent.KnownHubs;

/** What a partner's program finds whose firms are invented. */
@QuarkusTest
class SandboxResourceTest {

  private static final String FIRMS = "/api/v1/organisations";
  private static final String RESET = "/api/v1/sandbox/reset";
  private static final String FIRM =
      "{\"firm\": {\"area\": \"E08000037\", \"size\": \"5-9\", \"sector\": \"construction\"}}";

  /** As many as the demonstration's hub has clients. */
  private static final int INVENTED = 6;

  @Inject Partnership partnership;
  @Inject Community community;
  @Inject TableOwner owner;
  @Inject KnownHubs hubs;
  @Inject StockSandbox stockSandbox;
  @Inject CurrentActor actor;

  private CallingProgram sandbox() {
    return new CallingProgram(partnership.sandbox().partner());
  }

  private static String bringsOne(CallingProgram program) {
    return program.callsOnce().body(FIRM).post(FIRMS).then().statusCode(201).extract().path("id");
  }

  @Test
  void beginsWithInventedFirmsThatHaveReports() {
    var program = sandbox();

    program
        .calls()
        .get(FIRMS)
        .then()
        .header("Waymark-Sandbox", equalTo("true"))
        .body("organisations", hasSize(INVENTED))
        .body("organisations.sandbox", everyItem(equalTo(true)))
        .body("organisations.externalReference", everyItem(containsString("(invented)")));
    var report =
        program.calls().get("/api/v1/assessments").<String>path("assessments[0].links.report");
    program.calls().get(report).then().statusCode(200);
  }

  @Test
  void marksWhatItBringsAndEveryAnswer() {
    var program = sandbox();

    program
        .callsOnce()
        .body(FIRM)
        .post(FIRMS)
        .then()
        .statusCode(201)
        .header("Waymark-Sandbox", equalTo("true"))
        .body("sandbox", equalTo(true));
    program
        .calls()
        .get(FIRMS + "/" + UUID.randomUUID())
        .then()
        .statusCode(404)
        .header("Waymark-Sandbox", equalTo("true"));
  }

  @Test
  void saysNothingOfTheKindToOthers() {
    var program = new CallingProgram(partnership.create());

    program
        .callsOnce()
        .body(FIRM)
        .post(FIRMS)
        .then()
        .statusCode(201)
        .header("Waymark-Sandbox", nullValue())
        .body("sandbox", nullValue());
  }

  @Test
  void makesItsFirmsAnew() {
    var program = sandbox();
    var brought = bringsOne(program);

    program.calls().post(RESET).then().statusCode(200).body("organisations", equalTo(INVENTED));

    program.calls().get(FIRMS).then().body("organisations", hasSize(INVENTED));
    program.calls().get(FIRMS + "/" + brought).then().statusCode(404);
  }

  @Test
  void countsTenFirmsThatItErasesAsOneCallMore() {
    var program = sandbox();
    for (var more = INVENTED; more < 11; more++) {
      bringsOne(program);
    }
    var before = remaining(program.calls().get(FIRMS));

    assertThat(remaining(program.calls().post(RESET)))
        .as("itself, and two more, less what has come back since")
        .isBetween(before - 3, before - 1);
  }

  private static int remaining(Response answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    return Integer.parseInt(answer.header("RateLimit").replaceAll(".*;r=([0-9]+);.*", "$1"));
  }

  /** Else one beside an import would never end. */
  @Test
  void leavesFirmsAloneThatComeWhileItGoes() {
    var partner = partnership.sandbox().partner();
    var program = new CallingProgram(partner);
    var rounds = new AtomicInteger();

    actor.as(
        partner,
        () ->
            stockSandbox.reset(
                partner,
                _ -> {
                  assertThat(rounds.incrementAndGet()).isLessThan(3);
                  bringsOne(program);
                }));

    assertThat(rounds).hasValue(1);
    program.calls().get(FIRMS).then().body("organisations", hasSize(INVENTED + 1));
  }

  @Test
  void erasesNothingOfAPartnerWithRealFirms() {
    var program = new CallingProgram(partnership.create());
    var brought = bringsOne(program);

    program
        .calls()
        .post(RESET)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/not-a-sandbox"));
    program.calls().get(FIRMS + "/" + brought).then().statusCode(200);
  }

  /** Comparisons and statistics tell invented firms from real ones by it. */
  @Test
  void countsNowhereWithRealFirms() {
    var program = sandbox();
    var firm = handsInToBeCounted(new Program(program.partner()));

    assertThat(
            owner.list(
                "select demonstration and sandbox from organisation where partner_id = '%s'",
                row -> row.getBoolean(1), program.partner().partner()))
        .hasSize(INVENTED + 1)
        .containsOnly(true);
    assertThat(
            owner.list(
                "select demonstration from benchmark_pool where organisation_id = '%s'",
                row -> row.getBoolean(1), firm))
        .containsExactly(true);
    program.calls().post(RESET).then().statusCode(200);
  }

  /** As if somebody had taken their time over it, at an address of their own. */
  private String handsInToBeCounted(Program program) {
    var firm = program.bringsFirm();
    var begun = program.begins(firm, "skills");
    community.answersTheRest(
        AssessmentId.read(begun.<String>path("id")).orElseThrow(),
        new Actor.Owner(OrganisationId.read(firm).orElseThrow()));
    program.submits(begun.<String>path("links.self")).then().statusCode(200);
    owner.run(
        "update assessment set implausible = null, origin = null where organisation_id = '%s'",
        firm);
    return firm;
  }

  /** Without a hub there is nobody to let in, and so no adviser who would see it. */
  @Test
  void letsItsFirmsFindNoHub() {
    var hub = community.hub("Any hub");
    var invented = new Actor.Owner(new OrganisationId(UUID.fromString(bringsOne(sandbox()))));
    var real = new Actor.Owner(partnership.brings(partnership.create()));

    assertThat(community.as(invented, () -> hubs.open())).isEmpty();
    assertThat(community.as(invented, () -> hubs.find(hub.id()))).isEmpty();
    assertThat(community.as(invented, () -> hubs.ofCode(hub.code()))).isEmpty();
    assertThat(community.as(real, () -> hubs.ofCode(hub.code()))).isPresent();
  }

  /** Whoever has brought real firms cannot have them taken for invented ones. */
  @Test
  void staysWhatItWasRegisteredAs() {
    var partner = partnership.create();

    assertThatThrownBy(
            () ->
                community.sql(
                    new Actor.Administrator(new PersonId(new UUID(0, 1))),
                    "update partner set sandbox = true where id = ?1",
                    partner.partner().value()))
        .rootCause()
        .hasMessageContaining("does not change");
  }
}
