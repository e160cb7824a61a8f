package org.waymark.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.benchmark.round.Releasing;
import org.waymark.fixture.Community;
import org.waymark.fixture.Staff;
import org.waymark.fixture.Twice;
import org.waymark.kernel.OrganisationId;
import org.waymark.programme.catalogue.EditEntry;
import org.waymark.programme.catalogue.EditEntry.Wish;
import org.waymark.programme.catalogue.Editing;
import org.waymark.programme.catalogue.Entries;
import org.waymark.programme.catalogue.Entry;
import org.waymark.webhook.ChangeEndpoint;
import org.waymark.webhook.EventKind;
import org.waymark.webhook.Listeners;
import org.waymark.webhook.Listeners.Listener;

/** Which messages are written, and in which order they leave. */
@QuarkusTest
class TellPartnersTest {

  @Inject Community community;
  @Inject Listeners listeners;
  @Inject Shipping shipping;
  @Inject TellPartners tellPartners;
  @Inject ChangeEndpoint changeEndpoint;
  @Inject EditEntry editEntry;
  @Inject Entries entries;
  @Inject Releasing releasing;
  @Inject Staff staff;
  @Inject AsHousekeeping asHousekeeping;
  @Inject EntityManager database;

  private Sink sink;
  private Listener listener;

  @BeforeEach
  void listens() throws IOException {
    shipping.clear();
    sink = new Sink();
    listener = listeners.listener(sink.port());
  }

  @AfterEach
  void ends() {
    sink.close();
  }

  /** Undone in the end: the catalogue is for other tests too. */
  @Test
  void tellsOfAChangedProgrammeWithTheChangeOrNotAtAll() {
    var administrator = staff.administrator();
    var written = new ArrayList<Object>();
    var entry = checkable();

    assertThatThrownBy(
            () ->
                community.as(
                    administrator,
                    () -> {
                      var id = entry.id();
                      var wish = new Wish.Verified();
                      assertThat(editEntry.edit(id, entry.revision(), wish, administrator))
                          .isInstanceOf(Editing.Saved.class);
                      written.addAll(bodies());
                      throw new IllegalStateException("not after all");
                    }))
        .hasMessage("not after all");

    assertThat(written)
        .singleElement()
        .asString()
        .contains("\"type\":\"programme.changed\"")
        .contains("\"id\":\"" + entry.id() + "\"")
        .contains("\"revision\":" + (entry.revision() + 1))
        .contains("\"href\":\"/api/v1/programmes/" + entry.id() + "\"");
    assertThat(shipping.deliveries(listener)).isEmpty();
    assertThat(shipping.deliverAfter(Duration.ZERO)).isZero();
    assertThat(sink.got()).isEmpty();
  }

  /** As where a catalogue is taken over: all that it tells, in one transaction. */
  @Test
  void tellsManyOfManyChangesWithAMessageOfItsOwnEach() {
    var many = new ArrayList<Listener>();
    for (var i = 0; i < 30; i++) {
      many.add(listeners.listener(sink.port()));
    }

    var told =
        community.as(
            Shipping.SERVICE,
            () -> {
              var count = 0;
              for (var entry = 0; entry < 140; entry++) {
                var names = Map.<String, Object>of("id", "programme-" + entry);
                count +=
                    tellPartners.write(
                        new TellPartners.Event(EventKind.PROGRAMME_CHANGED.code(), null, names));
              }
              return count;
            });

    assertThat(told).isEqualTo(31 * 140);
    assertThat(
            community.rows(
                Shipping.SERVICE,
                """
                select concat_ws(' ', count(*), count(distinct delivery.id), count(distinct body))
                from webhook_delivery delivery join outbox_message message
                  on message.id = delivery.id and destination = cast(endpoint_id as text)
                where event = 'programme.changed' and state = 'waiting'
                """))
        .hasToString("[4340 4340 140]");
    assertThat(shipping.deliveries(many.getLast())).hasSize(100);
  }

  private Entry checkable() {
    return community.as(Shipping.SERVICE, entries::all).stream()
        .filter(one -> !one.document().json().path("confidence").asText().equals("memory"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void tellsOfAReleaseWithTheReleaseOrNotAtAll() throws IOException {
    var written = new ArrayList<Object>();

    assertThatThrownBy(
            () ->
                community.as(
                    Shipping.SERVICE,
                    () -> {
                      var release = releasing.releaseNow();
                      written.addAll(bodies());
                      throw new IllegalStateException("not after all " + release.id());
                    }))
        .hasMessageStartingWith("not after all");

    assertThat(written)
        .singleElement()
        .asString()
        .contains("\"type\":\"benchmark.released\"")
        .contains("\"href\":\"/api/v1/benchmarks/releases/");
    assertThat(Sink.message(written.getFirst().toString())).isNotNull();
    assertThat(shipping.deliveries(listener)).isEmpty();
  }

  private List<?> bodies() {
    return asHousekeeping.act(
        () -> database.createNativeQuery("select body from webhook_delivery").getResultList());
  }

  @Test
  void tellsNothingOfWhatWasNotAskedFor() {
    community.as(
        listener.partner(),
        () ->
            changeEndpoint.change(
                listener.partner(),
                listener.endpoint(),
                new ChangeEndpoint.Wish(Set.of(EventKind.BENCHMARK_RELEASED), null),
                _ -> true));

    assertThat(write(EventKind.PROGRAMME_CHANGED)).isZero();
    assertThat(write(EventKind.BENCHMARK_RELEASED)).isEqualTo(1);
  }

  @Test
  void tellsNothingToAPartnerWhoseAccessHasEnded() {
    shipping.test(listener);
    community.sql(
        staff.administrator(),
        "update partner set disabled_at = now() where id = ?1",
        listener.partner().partner().value());

    assertThat(write(EventKind.BENCHMARK_RELEASED)).isZero();
    assertThat(shipping.deliverAfter(Duration.ZERO)).isZero();
    assertThat(sink.got()).isEmpty();
  }

  private int write(EventKind kind) {
    return community.as(
        Shipping.SERVICE,
        () -> tellPartners.write(new TellPartners.Event(kind.code(), null, Map.of())));
  }

  @Test
  void refusesMessagesThatAreTooLong() {
    var names = Map.<String, Object>of("id", "x".repeat(20_000));

    assertThatThrownBy(() -> writeTo(new TellPartners.Event("webhook.test", null, names)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void deliversEachOnceWhenTwoInstancesAreAtWork() throws Exception {
    for (var i = 0; i < 30; i++) {
      shipping.test(listener);
    }

    var sent = Twice.atOnce(() -> onItsOwn(() -> shipping.deliverAfter(Duration.ZERO)));

    assertThat(sent.stream().mapToInt(Integer::intValue).sum()).isEqualTo(30);
    assertThat(sink.got()).hasSize(30).extracting(Sink.Got::id).doesNotHaveDuplicates();
  }

  private static int onItsOwn(IntSupplier act) {
    var context = Arc.container().requestContext();
    context.activate();
    try {
      return act.getAsInt();
    } finally {
      context.terminate();
    }
  }

  @Test
  void keepsTheOrderOfWhatIsAboutOneFirmAndHoldsUpNoOther() {
    var firm = community.firm().organisation();
    var other = community.firm().organisation();
    var first = about(firm);
    var second = about(firm);
    var unrelated = about(other);
    sink.reacts(
        exchange ->
            exchange.sendResponseHeaders(
                sink.got().getLast().id().endsWith(first.toString()) ? 500 : 200, -1));

    assertThat(shipping.deliverAfter(Duration.ZERO)).isEqualTo(1);
    assertThat(ids()).containsExactly(first, unrelated);

    sink.answers(200);
    assertThat(shipping.deliverAfter(Duration.ofSeconds(7))).isEqualTo(2);
    assertThat(ids()).containsExactly(first, unrelated, first, second);
  }

  @Test
  void keepsTheOrderWhenTwoInstancesAreAtWork() throws Exception {
    var firm = community.firm().organisation();
    var written = new ArrayList<UUID>();
    for (var i = 0; i < 20; i++) {
      written.add(about(firm));
    }

    Twice.atOnce(() -> onItsOwn(() -> shipping.deliverAfter(Duration.ZERO)));
    shipping.deliverAfter(Duration.ZERO);

    assertThat(ids()).containsExactlyElementsOf(written);
  }

  private UUID about(OrganisationId firm) {
    return writeTo(new TellPartners.Event("webhook.test", firm, Map.of()));
  }

  private UUID writeTo(TellPartners.Event event) {
    return community.as(Shipping.SERVICE, () -> tellPartners.writeTo(listener.endpoint(), event));
  }

  private List<UUID> ids() {
    return sink.got().stream().map(got -> UUID.fromString(got.id().substring(4))).toList();
  }
}
