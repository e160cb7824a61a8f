package org.waymark.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;
import org.waymark.webhook.ChangeEvents.Changing;
import org.waymark.webhook.Listeners.Listener;
import org.waymark.webhook.RegisterEndpoint.Registering;
import org.waymark.webhook.address.CheckTarget;
import org.waymark.webhook.address.CheckTarget.Flaw;
import org.waymark.webhook.address.Purpose;

@QuarkusTest
class EndpointsTest {

  private static final String URL = "http://partner.example:8090/hooks";
  private static final LongPredicate ANY = _ -> true;
  private static final Set<EventKind> CHANGES = Set.of(EventKind.PROGRAMME_CHANGED);

  @Inject Community community;
  @Inject Listeners listeners;
  @Inject Endpoints endpoints;
  @Inject ChangeEvents changeEvents;
  @Inject PauseEndpoint pauseEndpoint;
  @Inject ResumeEndpoint resumeEndpoint;
  @Inject RotateSecret rotateSecret;
  @Inject RegisterEndpoint registerEndpoint;
  @Inject RemoveEndpoint removeEndpoint;
  @Inject CheckTarget checkTarget;

  @Test
  void keepsWhatWasRegistered() {
    var partner = listeners.partner();

    var registered = (Registering.Registered) listeners.register(partner, URL, CHANGES);

    assertThat(endpointsOf(partner)).singleElement().isEqualTo(registered.endpoint());
    assertThat(registered.endpoint().url()).isEqualTo(URL);
    assertThat(registered.endpoint().events()).isEqualTo(CHANGES);
    assertThat(registered.secret().text()).startsWith("whsec_").hasSize(50);
    assertThat(registered.secret().key()).hasSize(32);
    assertThat(registered).asString().doesNotContain("whsec_");
  }

  @Test
  void refusesWhatLeadsNowhereOrInside() {
    var partner = listeners.partner();

    assertThat(listeners.register(partner, "https://unknown.example/", CHANGES))
        .isEqualTo(new Registering.Unfit(Flaw.UNKNOWN_HOST));
    assertThat(listeners.register(partner, URL, Set.of())).isInstanceOf(Registering.NoEvents.class);
    assertThat(
            community.as(
                partner,
                () ->
                    registerEndpoint.register(
                        partner,
                        checkTarget.check(
                            "https://localhost/", new Purpose.Registering(partner.partner())),
                        CHANGES)))
        .as("as it is in production")
        .isEqualTo(new Registering.Unfit(Flaw.NOT_PUBLIC));
    assertThat(endpointsOf(partner)).isEmpty();
  }

  @Test
  void takesTenAndNoMore() {
    var partner = listeners.partner();
    for (var i = 0; i < RegisterEndpoint.MOST; i++) {
      assertThat(listeners.register(partner, URL, CHANGES))
          .isInstanceOf(Registering.Registered.class);
    }

    assertThat(listeners.register(partner, URL, CHANGES)).isInstanceOf(Registering.TooMany.class);
    assertThat(endpointsOf(partner)).hasSize(10);
  }

  @Test
  void storesNoSecretInClear() {
    var listener = listeners.listener(8090);

    assertThat(
            community.rows(
                new Actor.Housekeeping(),
                "select cast(position(convert_to('whsec_', 'UTF8') in sealed) as text) from"
                    + " webhook_secret where endpoint_id = '"
                    + listener.endpoint()
                    + "'"))
        .hasToString("[0]");
  }

  @Test
  void changesPausesAndResumes() {
    var listener = listeners.listener(8090);
    var partner = listener.partner();

    assertThat(act(listener, () -> changeEvents.change(partner, listener.endpoint(), CHANGES, ANY)))
        .isInstanceOf(Changing.Changed.class);
    assertThat(act(listener, () -> pauseEndpoint.pause(partner, listener.endpoint()))).isTrue();
    assertThat(endpointsOf(partner))
        .singleElement()
        .satisfies(endpoint -> assertThat(endpoint.events()).isEqualTo(CHANGES))
        .satisfies(endpoint -> assertThat(endpoint.pausedAt()).isNotNull());

    assertThat(act(listener, () -> resumeEndpoint.resume(partner, listener.endpoint()))).isTrue();
    assertThat(endpointsOf(partner))
        .singleElement()
        .satisfies(endpoint -> assertThat(endpoint.pausedAt()).isNull());
  }

  @Test
  void showsAndChangesNothingOfAnotherPartner() {
    var theirs = listeners.listener(8090);
    var stranger = listeners.listener(8091);
    var id = theirs.endpoint();
    var me = stranger.partner();

    assertThat(endpointsOf(me)).extracting(Endpoint::id).containsExactly(stranger.endpoint());
    assertThat(act(stranger, () -> endpoints.visibleTo(theirs.partner(), id)))
        .as("behind the second wall")
        .isEmpty();
    assertThat(act(stranger, () -> changeEvents.change(me, id, CHANGES, ANY)))
        .isEqualTo(new Changing.Unknown());
    assertThat(act(stranger, () -> removeEndpoint.remove(me, id))).isFalse();
    assertThat(act(stranger, () -> pauseEndpoint.pause(me, id))).isFalse();
    assertThat(act(stranger, () -> resumeEndpoint.resume(me, id))).isFalse();
    assertThat(act(stranger, () -> rotateSecret.rotate(me, id))).isEmpty();
    assertThat(community.rows(me, "select id from webhook_secret")).hasSize(1);
  }

  private <T> T act(Listener as, Supplier<T> act) {
    return community.as(as.partner(), act);
  }

  private List<Endpoint> endpointsOf(Actor.Partner partner) {
    return community.as(partner, () -> endpoints.visibleTo(partner));
  }
}
