package org.waymark.organisation.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;

/** A firm knows who keeps it, and ends that; in the database too, it is the firm's own alone. */
@QuarkusTest
class EndOwnershipTest {

  private static final UUID NOBODY = new UUID(0, 0);

  @Inject Community community;
  @Inject ClaimFirm claimFirm;
  @Inject EndOwnership endOwnership;
  @Inject Ownerships ownerships;

  private Actor.Owner firm = new Actor.Owner(new OrganisationId(NOBODY));
  private Actor.Owner other = new Actor.Owner(new OrganisationId(NOBODY));
  private Actor.Guest jo = new Actor.Guest(new PersonId(NOBODY));

  /** The same person keeps two firms. */
  @BeforeEach
  void settle() {
    jo = new Actor.Guest(community.person("Jo Price"));
    firm = keptByJo();
    other = keptByJo();
  }

  @Test
  void endsItForThatFirmAlone() {
    assertThat(community.as(firm, () -> ownerships.of(firm)))
        .extracting(Ownership::name)
        .containsExactly("Jo Price");

    assertThat(community.as(firm, () -> endOwnership.end(jo.person(), firm))).isTrue();

    assertThat(community.as(firm, () -> ownerships.of(firm))).isEmpty();
    assertThat(community.as(jo, () -> ownerships.ownedBy(jo.person())))
        .containsExactly(other.organisation());
    assertThat(community.as(firm, () -> endOwnership.end(jo.person(), firm)))
        .as("a second time")
        .isFalse();
  }

  @Test
  void leavesTheCodeOfTheFirmAsItIs() {
    var registered = community.register();
    community.as(jo, () -> claimFirm.claim(registered.code(), jo));
    var owner = new Actor.Owner(registered.organisation());

    community.as(owner, () -> endOwnership.end(jo.person(), owner));

    assertThat(community.as(jo, () -> claimFirm.claim(registered.code(), jo)))
        .isInstanceOf(ClaimFirm.Claim.Claimed.class);
  }

  @Test
  void showsAFirmItsOwnAlone() {
    assertThat(community.rows(firm, "select cast(organisation_id as text) from ownership"))
        .hasToString("[" + firm.organisation() + "]");
    assertThat(community.as(firm, () -> ownerships.of(other))).isEmpty();
    var stranger = community.firm();
    assertThat(community.rows(stranger, "select name from person")).isEmpty();
  }

  @Test
  void letsAFirmRemoveItsOwnAlone() {
    assertThat(community.as(firm, () -> endOwnership.end(jo.person(), other))).isFalse();
    assertThat(community.sql(firm, "delete from ownership")).isEqualTo(1);
    assertThat(community.as(other, () -> ownerships.of(other))).hasSize(1);
  }

  @Test
  void letsNobodyTakeAFirmOrGiveOneUpWithoutActingForIt() {
    assertThat(community.sql(jo, "delete from ownership")).isZero();
    var sam = new Actor.Guest(community.person("Sam Hill"));
    assertThatThrownBy(
            () ->
                community.sql(
                    sam,
                    "insert into ownership (organisation_id, person_id, claimed_at)"
                        + " values (?1, ?2, now())",
                    firm.organisation().value(),
                    sam.person().value()))
        .hasStackTraceContaining("row-level security");
  }

  private Actor.Owner keptByJo() {
    var registered = community.register();
    community.as(jo, () -> claimFirm.claim(registered.code(), jo));
    return new Actor.Owner(registered.organisation());
  }
}
