package org.waymark.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Community;
import org.waymark.fixture.Partnership;
import org.waymark.identity.Actor;
import org.waymark.webhook.EventKind;
import org.waymark.webhook.Listeners;
import org.waymark.webhook.Listeners.Listener;
import org.waymark.webhook.ResumeEndpoint;

/** A program that answers 410, perhaps by mistake, and a partner that is to know of it. */
@QuarkusTest
class GoneEndpointTest {

  @Inject Community community;
  @Inject Partnership partnership;
  @Inject Listeners listeners;
  @Inject Shipping shipping;
  @Inject TellPartners tellPartners;
  @Inject ResumeEndpoint resumeEndpoint;

  private Sink sink;
  private Listener listener;

  @BeforeEach
  void listens() throws IOException {
    shipping.clear();
    sink = new Sink();
    listener = listeners.listener(partnership.create(), sink.port());
    sink.answers(410);
  }

  @AfterEach
  void ends() {
    sink.close();
  }

  @Test
  void isToldNothingMore() {
    shipping.test(listener);
    shipping.deliverAfter(Duration.ZERO);

    shipping.test(listener);
    shipping.deliverAfter(Duration.ofDays(1));

    assertThat(sink.got()).hasSize(1);
    assertThat(
            community.rows(
                Shipping.SERVICE,
                "select disabled_because from webhook_endpoint where id = '"
                    + listener.endpoint()
                    + "'"))
        .hasToString("[gone]");
  }

  @Test
  void isToldWhatCameAboutMeanwhileOnceItIsResumed() {
    var firm = partnership.brings(listener.partner());
    write(new TellPartners.Event(EventKind.REPORT_READY.code(), firm, Map.of()));
    shipping.deliverAfter(Duration.ZERO);
    var first = sink.got().getFirst().id();

    write(new TellPartners.Event(EventKind.PROGRAMME_CHANGED.code(), null, Map.of()));
    write(new TellPartners.Event(EventKind.REFERRAL_UPDATED.code(), firm, Map.of()));
    var erased = new TellPartners.Event(EventKind.ORGANISATION_ERASED.code(), null, Map.of());
    var partner = listener.partner().partner();
    community.as(Shipping.SERVICE, () -> tellPartners.write(erased, partner));
    assertThat(shipping.deliverAfter(Duration.ofDays(6))).isZero();

    resume();
    sink.answers(200);
    assertThat(shipping.deliverAfter(Duration.ofMinutes(1))).isEqualTo(4);

    assertThat(sink.got())
        .extracting(got -> got.body().replaceFirst(".*\"type\":\"([^\"]+)\".*", "$1"))
        .containsExactlyInAnyOrder(
            "report.ready",
            "report.ready",
            "programme.changed",
            "referral.updated",
            "organisation.erased");
    assertThat(sink.got().stream().map(Sink.Got::id).filter(first::equals)).hasSize(2);
  }

  @Test
  void isToldNothingThatHasWaitedForAWeek() {
    write(new TellPartners.Event(EventKind.PROGRAMME_CHANGED.code(), null, Map.of()));
    shipping.deliverAfter(Duration.ZERO);
    write(new TellPartners.Event(EventKind.BENCHMARK_RELEASED.code(), null, Map.of()));

    shipping.deliverAfter(Duration.ofDays(8));

    assertThat(shipping.deliveries(listener))
        .extracting(Delivery::state)
        .containsExactly("too-late", "too-late");
  }

  private void write(TellPartners.Event event) {
    assertThat(community.as(Shipping.SERVICE, () -> tellPartners.write(event))).isEqualTo(1);
  }

  @Test
  void hasItsPartnerWrittenTo() {
    shipping.test(listener);
    shipping.deliverAfter(Duration.ZERO);

    assertThat(shipping.letters())
        .singleElement()
        .asString()
        .contains("\"api@bank.example.org\"", Listeners.HOST, "410")
        .contains("/api/v1/webhooks/" + listener.endpoint() + "/resume")
        .doesNotContain("sandbox");
  }

  @Test
  void hasItsPartnerWrittenToOnceADay() {
    for (var hours : new int[] {0, 1, 25}) {
      resume();
      shipping.test(listener);
      shipping.deliverAfter(Duration.ofHours(hours));
    }

    assertThat(sink.got()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(shipping.letters()).hasSize(2);
  }

  private void resume() {
    community.as(
        listener.partner(), () -> resumeEndpoint.resume(listener.partner(), listener.endpoint()));
  }

  @Test
  void saysSoWhereItIsASandbox() {
    isOf(partnership.sandbox().partner());

    assertThat(shipping.letters()).singleElement().asString().contains("your sandbox");
  }

  @Test
  void isStoppedTooWhereNobodyKnowsAnAddress() {
    var partner = listeners.partner();

    isOf(partner);

    assertThat(shipping.letters()).isEmpty();
    assertThat(
            community.rows(
                partner, "select id from webhook_endpoint where disabled_at is not null"))
        .hasSize(1);
  }

  /** It is tried, and is gone. */
  private void isOf(Actor.Partner partner) {
    shipping.test(listeners.listener(partner, sink.port()));
    shipping.deliverAfter(Duration.ZERO);
  }
}
