package org.waymark.organisation.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.ReturnCode;
import org.waymark.organisation.ownership.ClaimFirm.Claim;

/** Somebody who has signed in keeps the firm whose code they hold. */
@QuarkusTest
class ClaimFirmTest {

  @Inject Community community;
  @Inject ClaimFirm claimFirm;
  @Inject Ownerships ownerships;

  @Test
  void makesTheFirmTheirs() {
    var firm = community.register();
    var guest = new Actor.Guest(community.person("Jo Price"));

    assertThat(claim(firm.code(), guest)).isEqualTo(new Claim.Claimed(firm.organisation()));

    assertThat(owned(guest)).containsExactly(firm.organisation());
    assertThat(claim(firm.code(), guest)).isEqualTo(new Claim.AlreadyTheirs(firm.organisation()));
  }

  @Test
  void takesNoCodeThatIsNoFirms() {
    var guest = new Actor.Guest(community.person("Jo Price"));
    var none = ReturnCode.read("0".repeat(28)).orElseThrow();

    assertThat(claim(none, guest)).isInstanceOf(Claim.UnknownCode.class);
    assertThat(owned(guest)).isEmpty();
  }

  @Test
  void showsNobodyWhatAnotherPersonOwns() {
    var firm = community.register();
    var guest = new Actor.Guest(community.person("Jo Price"));
    var other = new Actor.Guest(community.person("Sam Hill"));
    claim(firm.code(), guest);

    assertThat(owned(other)).isEmpty();
    assertThat(community.as(other, () -> ownerships.ownedBy(guest.person()))).isEmpty();
  }

  private Claim claim(ReturnCode code, Actor.Guest guest) {
    return community.as(guest, () -> claimFirm.claim(code, guest));
  }

  private List<OrganisationId> owned(Actor.Guest guest) {
    return community.as(guest, () -> ownerships.ownedBy(guest.person()));
  }
}
