package org.waymark.hub.member;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Community;
import org.waymark.fixture.PretendAdvisers;
import org.waymark.fixture.Staff;
import org.waymark.hub.Hub;
import org.waymark.hub.member.DisableAdviser.Disabling;
import org.waymark.hub.member.RestoreAdviser.Restoring;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.organisation.ownership.ClaimFirm;
import org.waymark.organisation.ownership.ClaimFirm.Claim;

/** An adviser whose account a hub had made keeps a firm with it, and then keeps the account. */
@QuarkusTest
class AccountForAFirmTest {

  @Inject Staff staff;
  @Inject Community community;
  @Inject PretendAdvisers provider;
  @Inject DisableAdviser disableAdviser;
  @Inject RestoreAdviser restoreAdviser;
  @Inject ClaimFirm claimFirm;
  @Inject CurrentActor acting;

  private Hub hub;
  private Actor.Adviser manager;
  private Actor.Adviser eve;

  @BeforeEach
  void aHubInvitesEve() {
    hub = staff.hub("Tyne Hub");
    manager = staff.manager(hub, "Mo Manager");
    eve = staff.adviser(hub, "Eve Adviser");
  }

  @Test
  void isShutWithTheirAccessUntilTheyKeepAFirm() {
    ends(manager);

    assertThat(provider.enabled()).doesNotContain(account());
  }

  @Test
  void losesTheRoleAloneOnceTheyKeepAFirm() {
    claims();

    ends(manager);

    assertThat(provider.enabled()).contains(account());
    assertThat(provider.isAdviser(account())).isFalse();
    assertThat(restores()).isEqualTo(Restoring.RESTORED);
    assertThat(provider.isAdviser(account())).isTrue();
  }

  @Test
  void isKeptWhenAnAdministratorEndsTheirAccess() {
    claims();

    ends(staff.administrator());

    assertThat(provider.enabled()).contains(account());
  }

  @Test
  void isOpenedAgainWhereItWasShutBefore() {
    ends(manager);
    claims();

    assertThat(restores()).isEqualTo(Restoring.RESTORED);

    assertThat(provider.enabled()).contains(account());
    assertThat(provider.isAdviser(account())).isTrue();
  }

  @Test
  void tellsTheHubNothingOfTheFirm() {
    claims();

    assertThat(community.rows(manager, "select organisation_id from ownership")).isEmpty();
    var kept = "select person_id from hub_member where keeps_firm";
    assertThat(community.rows(manager, kept)).isEqualTo(List.of(eve.person().value()));
  }

  private void claims() {
    var guest = new Actor.Guest(eve.person());
    var code = community.register().code();
    assertThat(community.as(guest, () -> claimFirm.claim(code, guest)))
        .isInstanceOf(Claim.Claimed.class);
  }

  /** In no transaction around it: the provider is told once the change is kept. */
  private void ends(Actor by) {
    assertThat(acting.as(by, () -> disableAdviser.disable(by, eve.person())))
        .isEqualTo(Disabling.DISABLED);
  }

  private Restoring restores() {
    return acting.as(manager, () -> restoreAdviser.restore(manager, eve.person()));
  }

  private String account() {
    var subject = "select subject from person where id = '%s'".formatted(eve.person());
    return (String) community.rows(manager, subject).getFirst();
  }
}
