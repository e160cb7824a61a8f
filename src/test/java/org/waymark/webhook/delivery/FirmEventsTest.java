package org.waymark.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.CallingProgram;
import org.waymark.fixture.Community;
import org.waymark.fixture.Interleaving;
import org.waymark.fixture.Interleaving.Act;
import org.waymark.fixture.Partnership;
import org.waymark.fixture.Referred;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.holding.EraseFirm;
import org.waymark.organisation.hosted.PartFromPartner;
import org.waymark.referral.ReferralId;
import org.waymark.referral.Stage;
import org.waymark.webhook.Listeners;
import org.waymark.webhook.Listeners.Listener;
import org.waymark.webhook.RemoveEndpoint;
import org.waymark.webhook.delivery.ReplayDelivery.Replaying;

/** What a partner is told of the firms that it brought, and nobody else. */
@QuarkusTest
class FirmEventsTest {

  private static final Set<String> ABOUT_REPORTS = Set.of("assessment.submitted", "report.ready");

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String FIRM =
      """
      {"firm": {"area": "E08000037", "size": "5-9", "sector": "construction"},
       "externalReference": "account 4711"}""";

  @Inject Community community;
  @Inject Partnership partnership;
  @Inject Listeners listeners;
  @Inject Shipping shipping;
  @Inject Referred referred;
  @Inject EraseFirm eraseFirm;
  @Inject PartFromPartner partFromPartner;
  @Inject RemoveEndpoint removeEndpoint;
  @Inject ReplayDelivery replayDelivery;
  @Inject Interleaving interleaving;

  private Sink sink;
  private Listener listener;
  private CallingProgram program;

  @BeforeEach
  void listens() throws IOException {
    shipping.clear();
    sink = new Sink();
    listener = listeners.listener(sink.port());
    program = new CallingProgram(listener.partner());
    listeners.listener(sink.port());
  }

  @AfterEach
  void ends() {
    sink.close();
  }

  @Test
  void tellsOfAFirmThatItsPartnerHasErased() throws Exception {
    var firm = program.callsOnce().body(FIRM).post("/api/v1/organisations");
    var id = firm.<String>path("id");

    program.changes("*").delete(firm.<String>path("href")).then().statusCode(204);

    var told = told();
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().path("type").textValue()).isEqualTo("organisation.erased");
    assertThat(told.getFirst().path("data"))
        .isEqualTo(JSON.valueToTree(Map.of("id", id, "externalReference", "account 4711")));
  }

  @Test
  void tellsOfAFirmThatHadItselfErasedAndOfNothingThatWasStillToBeTold() throws Exception {
    var owner = new Actor.Owner(partnership.brings(listener.partner()));
    takesUp(owner);

    assertThat(community.as(owner, () -> eraseFirm.erase(owner))).isTrue();

    var told = told();
    assertThat(told)
        .extracting(event -> event.path("type").textValue())
        .containsExactly("organisation.erased");
    assertThat(told.getFirst().path("data").toString())
        .isEqualTo("{\"id\":\"" + owner.organisation() + "\"}");
    assertThat(shipping.deliveries(listener)).hasSize(1);
  }

  @Test
  void tellsOfAFirmThatHasPartedAndOfNothingThatItDoesFromThen() throws Exception {
    var brought = program.callsOnce().body(FIRM).post("/api/v1/organisations");
    var owner = new Actor.Owner(OrganisationId.read(brought.path("id")).orElseThrow());

    // Waits to be told, and is not told to somebody who no longer sees the firm.
    takesUp(owner);
    assertThat(community.as(owner, () -> partFromPartner.part(owner))).isTrue();
    community.handsIn(owner, "skills");
    community.as(owner, () -> eraseFirm.erase(owner));

    assertThat(sinkAfterDelivery())
        .extracting(event -> event.path("type").textValue())
        .containsExactly("grant.withdrawn");
    assertThat(sink.told().getFirst().path("data"))
        .isEqualTo(
            JSON.valueToTree(
                Map.of(
                    "id", owner.organisation().toString(), "externalReference", "account 4711")));
  }

  /** What its partner could still have read there, or had sent once more. */
  @Test
  void takesBackWhatWasToldOfAFirmThatParts() throws Exception {
    var owner = new Actor.Owner(partnership.brings(listener.partner()));
    var other = new Actor.Owner(partnership.brings(listener.partner()));
    takesUp(owner);
    takesUp(other);
    told();
    var ofOther = shipping.deliveries(listener).subList(0, 3);
    var ofFirm = shipping.deliveries(listener).subList(3, 6);

    community.as(owner, () -> partFromPartner.part(owner));
    shipping.deliverAfter(Duration.ZERO);

    var listed = shipping.deliveries(listener);
    assertThat(listed).hasSize(4);
    assertThat(listed.getFirst().event()).isEqualTo("grant.withdrawn");
    assertThat(listed.subList(1, 4)).extracting(Delivery::id).containsExactly(ids(ofOther));
    for (var gone : ofFirm) {
      assertThat(replay(gone.id())).isEqualTo(Replaying.UNKNOWN);
    }
    assertThat(replay(listed.getFirst().id())).isEqualTo(Replaying.UNDER_WAY);
    assertThat(community.rows(Shipping.SERVICE, "select 1 from webhook_attempt")).hasSize(4);
  }

  private static UUID[] ids(List<Delivery> deliveries) {
    return deliveries.stream().map(Delivery::id).toArray(UUID[]::new);
  }

  private Replaying replay(UUID delivery) {
    var partner = listener.partner();
    return community.as(
        partner, () -> replayDelivery.replay(partner, listener.endpoint(), delivery));
  }

  /** Whichever comes first, neither waits for the other for ever. */
  @Test
  void partsWhileTheEndpointIsRemovedThatWasTold() throws Exception {
    var owner = new Actor.Owner(partnership.brings(listener.partner()));
    takesUp(owner);
    told();
    community.handsIn(owner, "skills");
    var partner = listener.partner();
    var endpoint = listener.endpoint();

    var parted =
        interleaving.during(
            new Act<>(partner, () -> removeEndpoint.remove(partner, endpoint)),
            new Act<>(owner, () -> partFromPartner.part(owner)));

    assertThat(parted).isTrue();
    assertThat(community.rows(Shipping.SERVICE, "select 1 from webhook_delivery")).isEmpty();
  }

  private List<JsonNode> sinkAfterDelivery() throws IOException {
    shipping.deliverAfter(Duration.ZERO);
    return sink.told();
  }

  @Test
  void tellsNothingOfAFirmThatNobodyBroughtOrThatIsNotErasedAfterAll() throws Exception {
    var alone = community.firm();
    community.as(alone, () -> eraseFirm.erase(alone));
    var owner = new Actor.Owner(partnership.brings(listener.partner()));
    assertThatThrownBy(
            () ->
                community.as(
                    owner,
                    () -> {
                      assertThat(eraseFirm.erase(owner)).isTrue();
                      throw new IllegalStateException("not after all");
                    }))
        .hasMessage("not after all");

    assertThat(told()).isEmpty();
    assertThat(community.rows(owner, "select id from organisation")).hasSize(1);
  }

  @Test
  void tellsHowFarAReferralHasGotWhoeverSaysSo() throws Exception {
    var owner = new Actor.Owner(partnership.brings(listener.partner()));
    var referral = takesUp(owner);
    referred.reaches(
        Stage.CONTACTED, LocalDate.of(2026, 11, 2), referred.find(referral, owner), owner);
    program
        .changes("\"1\"")
        .body("{\"stage\": \"applied\", \"happenedOn\": \"2026-11-03\"}")
        .patch("/api/v1/referrals/" + referral)
        .then()
        .statusCode(200);

    var told = told();
    assertThat(told)
        .extracting(event -> event.path("data").path("version").asInt())
        .containsExactly(0, 1, 2);
    assertThat(told)
        .extracting(JsonNode::toString)
        .allMatch(event -> event.contains("\"type\":\"referral.updated\""))
        .allMatch(event -> event.contains("\"organisation\":\"" + owner.organisation() + "\""))
        .allMatch(event -> event.contains("\"href\":\"/api/v1/referrals/" + referral + "\""));
  }

  @Test
  void tellsNothingOfAReferralThatIsNotKept() throws Exception {
    var owner = new Actor.Owner(partnership.brings(listener.partner()));
    var referral = takesUp(owner);
    told();

    program
        .changes("*")
        .body("{\"stage\": \"granted\", \"happenedOn\": \"2026-11-03\"}")
        .patch("/api/v1/referrals/" + referral)
        .then()
        .statusCode(422);
    takesUp(community.firm());

    assertThat(told()).hasSize(1);
  }

  private ReferralId takesUp(Actor.Owner owner) {
    OrganisationId firm = owner.organisation();
    return referred.takesUp(owner, firm, community.handsIn(owner, "cyber-security"));
  }

  /**
   * All that came until now, but for what tells of reports, without which nothing is taken up:
   * nothing comes to the other partner, whose program listens there too.
   */
  private List<JsonNode> told() throws IOException {
    shipping.deliverAfter(Duration.ZERO);
    assertThat(sink.got()).allMatch(got -> Shipping.isSigned(got, listener.secret()));
    return sink.told().stream()
        .filter(event -> !ABOUT_REPORTS.contains(event.path("type").asText()))
        .toList();
  }
}
