package org.waymark.hub;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Firms;
import org.waymark.fixture.Staff;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.Organisations;

/** What a manager learns of firms: how many, and never which. */
@QuarkusTest
class FiguresTest {

  private static final String GRANT =
      """
      insert into access_grant
        (id, organisation_id, hub_id, adviser_id, scopes, purpose, given_by, granted_at, ends_on)
      values (?1, ?2, ?3, cast(?4 as uuid), array['scores'], 'help', 'hub-code', now(), current_date + cast(?5 as integer))
      """;

  private static final String SUBMITTED =
      """
      insert into assessment
        (id, organisation_id, questionnaire, edition, series, content_hash, depth, state, started_at,
         submitted_at, council_area, size_band, sector, scorer_version, counts_in_benchmark)
      values (?1, ?2, 'skills', '2026-1', 1, 'none', 'core', 'SUBMITTED', now(), now(), 'E08000037', '5-9',
              'construction', 'test', false)
      """;

  @Inject Staff staff;
  @Inject Organisations organisations;
  @Inject Figures figures;
  @Inject Hubs hubs;
  @Inject EntityManager database;
  @Inject CurrentActor actor;

  @Test
  void countsEachFirmOnceThatLetsSomebodyOfTheHubSeeItNow() {
    var hub = staff.hub("Tyne Hub");
    var manager = staff.manager(hub, "Mo Manager");
    var adviser = staff.adviser(hub, "Al Adviser");
    for (var i = 0; i < 11; i++) {
      var firm = firm();
      grant(firm, hub, adviser, 30);
      grant(firm, hub, null, 60);
      submit(firm);
      submit(firm);
    }
    var gone = firm();
    grant(gone, hub, null, -2);
    submit(gone);

    var counted = actor.as(manager, () -> figures.of(manager));

    assertThat(counted.clients()).isEqualTo(new Figures.Count(11, false));
    assertThat(counted.submitted())
        .containsOnlyKeys("skills")
        .containsValue(new Figures.Count(11, false));
    assertThat(counted.advisers()).isEqualTo(2);
  }

  @Test
  void tellsNothingToWhoeverOnlyClaimsToManage() {
    var hub = staff.hub("Tyne Hub");
    var adviser = staff.adviser(hub, "Al Adviser");
    for (var i = 0; i < 10; i++) {
      var firm = firm();
      grant(firm, hub, adviser, 30);
      submit(firm);
    }
    var claiming = new Actor.Adviser(adviser.person(), hub.id(), true);

    assertThat(actor.as(claiming, () -> figures.of(claiming)).submitted()).isEmpty();
  }

  @Test
  void findsTheOneHubThatHelpsAFirm() {
    var hub = staff.hub("Tyne Hub");
    var firm = firm();
    var owner = new Actor.Owner(firm);
    assertThat(actor.as(owner, () -> hubs.helping(owner))).isEmpty();

    grant(firm, hub, null, 30);

    assertThat(actor.as(owner, () -> hubs.helping(owner))).map(Hub::name).contains("Tyne Hub");
    grant(firm, staff.hub("Tees Hub"), null, 30);
    assertThat(actor.as(owner, () -> hubs.helping(owner))).isEmpty();
  }

  private OrganisationId firm() {
    return organisations.register(Firms.joinery()).organisation();
  }

  private void grant(OrganisationId firm, Hub hub, Actor.@Nullable Adviser to, int days) {
    run(
        new Actor.Owner(firm),
        GRANT,
        UUID.randomUUID(),
        firm.value(),
        hub.id().value(),
        to == null ? null : to.person().value(),
        days);
  }

  private void submit(OrganisationId firm) {
    run(new Actor.Housekeeping(), SUBMITTED, UUID.randomUUID(), firm.value());
  }

  private void run(Actor someone, String sql, @Nullable Object... values) {
    actor.as(
        someone,
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      var query = database.createNativeQuery(sql);
                      for (var i = 0; i < values.length; i++) {
                        query.setParameter(i + 1, values[i]);
                      }
                      return query.executeUpdate();
                    }));
  }
}
