package org.waymark.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Community;
import org.waymark.fixture.Interleaving;
import org.waymark.identity.Actor;
import org.waymark.webhook.ChangeEndpoint.Changing;
import org.waymark.webhook.ChangeEndpoint.Wish;
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

  /** Fewer than there are connections. */
  private static final int MANY = 6;

  @Inject Community community;
  @Inject Interleaving interleaving;
  @Inject Listeners listeners;
  @Inject Endpoints endpoints;
  @Inject ChangeEndpoint changeEndpoint;
  @Inject PauseEndpoint pauseEndpoint;
  @Inject ResumeEndpoint resumeEndpoint;
  @Inject RotateSecret rotateSecret;
  @Inject Secrets secrets;
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

    var wish = new Wish(CHANGES, null);
    assertThat(act(listener, () -> changeEndpoint.change(partner, listener.endpoint(), wish, ANY)))
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
  void movesToWhereMessagesCanBeSentAndNowhereElse() {
    var listener = listeners.listener(8090);
    var lookups = Listeners.lookups();
    var purpose = new Purpose.Registering(listener.partner().partner());
    var there = lookups.check(true).check("http://partner.example:8091/new", purpose);
    var inside = lookups.check(false).check("https://partner.example/", purpose);

    assertThat(change(listener, new Wish(CHANGES, inside)))
        .isEqualTo(new Changing.Unfit(Flaw.NOT_PUBLIC));
    assertThat(endpointsOf(listener.partner()))
        .singleElement()
        .satisfies(endpoint -> assertThat(endpoint.url()).contains("8090"))
        .satisfies(endpoint -> assertThat(endpoint.version()).isZero());
    assertThat(change(listener, new Wish(CHANGES, there))).isInstanceOf(Changing.Changed.class);
    assertThat(endpointsOf(listener.partner()))
        .singleElement()
        .satisfies(
            endpoint -> assertThat(endpoint.url()).isEqualTo("http://partner.example:8091/new"));
  }

  private Changing change(Listener of, Wish wish) {
    return act(of, () -> changeEndpoint.change(of.partner(), of.endpoint(), wish, ANY));
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
    assertThat(act(stranger, () -> changeEndpoint.change(me, id, new Wish(CHANGES, null), ANY)))
        .isEqualTo(new Changing.Unknown());
    assertThat(act(stranger, () -> removeEndpoint.remove(me, id))).isFalse();
    assertThat(act(stranger, () -> pauseEndpoint.pause(me, id))).isFalse();
    assertThat(act(stranger, () -> resumeEndpoint.resume(me, id))).isFalse();
    assertThat(act(stranger, () -> rotateSecret.rotate(me, id))).isEmpty();
    assertThat(community.rows(me, "select id from webhook_secret")).hasSize(1);
  }

  /** As where a program that was restarted repeats itself under other keys. */
  @Test
  void drawsASecretForEachOfManyWhoRotateAtOnce() throws Exception {
    var listener = listeners.listener(8090);
    var start = new CyclicBarrier(MANY);
    Callable<Optional<SigningSecret>> rotating =
        () -> {
          start.await();
          return inARequest(
              () ->
                  act(
                      listener,
                      () -> rotateSecret.rotate(listener.partner(), listener.endpoint())));
        };
    var drawn = new HashSet<String>();
    try (var pool = Executors.newFixedThreadPool(MANY)) {
      for (var rotated : pool.invokeAll(Collections.nCopies(MANY, rotating))) {
        drawn.add(rotated.get().orElseThrow().text());
      }
    }

    assertThat(drawn).hasSize(MANY);
    var secrets = "select 1 from webhook_secret where endpoint_id = '" + listener.endpoint() + "'";
    assertThat(community.rows(listener.partner(), secrets + " and until_at is null")).hasSize(1);
    assertThat(community.rows(listener.partner(), secrets)).hasSize(4);
  }

  /** The second finds the secret that the first has drawn, and gives that one a day as well. */
  @Test
  void drawsASecondSecretOnlyAfterTheFirst() throws Exception {
    var listener = listeners.listener(8090);
    var partner = listener.partner();
    var rotating =
        new Interleaving.Act<>(partner, () -> rotateSecret.rotate(partner, listener.endpoint()));

    var second = interleaving.during(rotating, rotating).orElseThrow();

    assertThat(act(listener, () -> secrets.valid(listener.endpoint(), Instant.now())))
        .hasSize(3)
        .first()
        .isEqualTo(second);
  }

  private static <T> T inARequest(Supplier<T> act) {
    var request = Arc.container().requestContext();
    request.activate();
    try {
      return act.get();
    } finally {
      request.terminate();
    }
  }

  @Test
  void drawsNoSecretForAnEndpointThatIsBeingRemoved() throws Exception {
    var listener = listeners.listener(8090);
    var partner = listener.partner();
    var id = listener.endpoint();

    var rotated =
        interleaving.during(
            new Interleaving.Act<>(partner, () -> removeEndpoint.remove(partner, id)),
            new Interleaving.Act<>(partner, () -> rotateSecret.rotate(partner, id)));

    assertThat(rotated).isEmpty();
    assertThat(endpointsOf(partner)).isEmpty();
  }

  private <T> T act(Listener as, Supplier<T> act) {
    return community.as(as.partner(), act);
  }

  private List<Endpoint> endpointsOf(Actor.Partner partner) {
    return community.as(partner, () -> endpoints.visibleTo(partner));
  }
}
