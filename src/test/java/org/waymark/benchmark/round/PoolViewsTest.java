package org.waymark.benchmark.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.fixture.Validating;
import org.waymark.identity.Actor;

/** What the service sees through the views that releases count. */
@QuarkusTest
class PoolViewsTest {

  private static final Actor HOUSEKEEPING = new Actor.Housekeeping();

  @Inject Community community;
  @Inject Clientele clientele;
  @Inject Validating validating;

  @Test
  void knowTheHubThatAFirmLetInAlsoOnceItHasWithdrawn() {
    var hub = community.hub("Views Hub");
    var firm = clientele.client("Tyne Joinery", hub.id());
    clientele.withdraws(firm);

    assertThat(knownBy(firm)).containsExactly(hub.id().value().toString());
  }

  @Test
  void knowWhoeverKeepsSeveralFirms() {
    var bookkeeper = community.person("Bo Keeper").value();
    var firm = community.firm();
    keeps(bookkeeper, firm);
    assertThat(knownBy(firm)).as("an owner of one firm").isEmpty();

    keeps(bookkeeper, community.firm());
    assertThat(knownBy(firm)).containsExactly(bookkeeper.toString());
  }

  private void keeps(Object person, Actor.Owner firm) {
    community.sql(
        firm,
        "insert into ownership (organisation_id, person_id, claimed_at) values (?1, ?2, now())",
        firm.organisation().value(),
        person);
  }

  @Test
  void tellWhatAnAdviserFoundAndWhichFindingItIs() {
    var hub = community.hub("Views Hub");
    var firm = clientele.client("Tyne Joinery", hub.id());
    var assessment = community.handsIn(firm, "skills");
    isPlausible(firm);
    assertThat(pool(firm, "validated_score is null and validation_id is null")).isPositive();

    validating.validates(community.adviser(hub, "Alex Reed"), firm, assessment);

    assertThat(
            pool(
                firm,
                "scope = 'whole' and validated_score is not null and validation_id ="
                    + " (select id from validation where assessment_id = '%s')"
                        .formatted(assessment.value())))
        .isOne();
  }

  @Test
  void tellTheFirmAsItWasWhenItHandedIn() {
    var firm = community.firm();
    community.handsIn(firm, "skills");
    isPlausible(firm);
    community.sql(
        firm,
        "update organisation set region = 'TLM', nation = 'SCT', size_class = 'large', sector = 'arts'"
            + " where id = ?1",
        firm.organisation().value());

    assertThat(pool(firm, "true")).isPositive();
    assertThat(pool(firm, "'TLM' in (region) or 'SCT' in (nation) or size_class = 'large'"))
        .isZero();
    assertThat(pool(firm, "sector = 'arts'")).isZero();
  }

  /** A test hands in within a second. */
  private void isPlausible(Actor.Owner firm) {
    community.sql(
        HOUSEKEEPING,
        "update assessment set implausible = null, origin = null where organisation_id = ?1",
        firm.organisation().value());
  }

  private long pool(Actor.Owner firm, String where) {
    return (long)
        community
            .rows(
                HOUSEKEEPING,
                "select count(*) from benchmark_pool where organisation_id = '%s' and (%s)"
                    .formatted(firm.organisation(), where))
            .getFirst();
  }

  private List<String> knownBy(Actor.Owner firm) {
    return community
        .rows(
            HOUSEKEEPING,
            "select cast(known_by as text) from benchmark_known where organisation_id = '%s'"
                .formatted(firm.organisation()))
        .stream()
        .map(String.class::cast)
        .toList();
  }
}
