package org.waymark.referral.brought;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.fixture.Drawn;
import org.waymark.fixture.Interleaving;
import org.waymark.fixture.Interleaving.Act;
import org.waymark.fixture.Partnership;
import org.waymark.fixture.Referred;
import org.waymark.identity.Actor;
import org.waymark.organisation.holding.EraseFirm;
import org.waymark.organisation.hosted.MakeLink;
import org.waymark.organisation.hosted.PartFromPartner;
import org.waymark.referral.News;
import org.waymark.referral.RecordStage;
import org.waymark.referral.RecordStage.Seen;
import org.waymark.referral.Recording;
import org.waymark.referral.ReferralId;
import org.waymark.referral.Stage;
import org.waymark.referral.TakeUpProgramme;
import org.waymark.referral.TakeUpProgramme.Taking;

/** A firm is erased, or parts from its partner, while somebody does something for it. */
@QuarkusTest
class FirmGoesMeanwhileTest {

  @Inject EntityManager database;
  @Inject Interleaving interleaving;
  @Inject Partnership partnership;
  @Inject Community community;
  @Inject Clientele clientele;
  @Inject Referred referred;
  @Inject EraseFirm eraseFirm;
  @Inject PartFromPartner partFromPartner;
  @Inject MakeLink makeLink;
  @Inject ReferFirm referFirm;
  @Inject FollowReferral followReferral;
  @Inject TakeUpProgramme takeUpProgramme;
  @Inject RecordStage recordStage;

  /** A firm that a partner brought, and that has taken something up. */
  private record Brought(Actor.Partner partner, Actor.Owner owner, ReferralId referral) {}

  private Brought brought() {
    var partner = partnership.create();
    var owner = new Actor.Owner(partnership.brings(partner));
    return new Brought(partner, owner, takesUp(owner));
  }

  private ReferralId takesUp(Actor.Owner owner) {
    return referred.takesUp(owner, owner.organisation(), community.handsIn(owner, "skills"));
  }

  private Act<?> erasing(Actor.Owner owner) {
    return new Act<>(owner, () -> eraseFirm.erase(owner));
  }

  private Act<?> parting(Actor.Owner owner) {
    return new Act<>(owner, () -> partFromPartner.part(owner));
  }

  @Test
  void noLinkLeadsToAFirmThatGoes() throws Exception {
    var erased = brought();
    var parted = brought();

    assertThat(interleaving.during(erasing(erased.owner()), linking(erased)))
        .isInstanceOf(MakeLink.Making.Unknown.class);
    assertThat(interleaving.during(parting(parted.owner()), linking(parted)))
        .isInstanceOf(MakeLink.Making.Unknown.class);
    assertThat(community.rows(parted.owner(), "select 1 from hosted_link")).isEmpty();
  }

  private Act<MakeLink.Making> linking(Brought firm) {
    var wish = new MakeLink.Wish(firm.owner().organisation(), null, null);
    return new Act<>(firm.partner(), () -> makeLink.make(firm.partner(), wish));
  }

  @Test
  void nothingIsTakenUpForAFirmThatGoes() throws Exception {
    var erased = brought();
    var parted = brought();
    community.sql(parted.owner(), "update referral set stage = 'given-up'");

    assertThat(interleaving.during(erasing(erased.owner()), referring(erased)))
        .isInstanceOf(ReferFirm.Referring.UnknownFirm.class);
    assertThat(interleaving.during(parting(parted.owner()), referring(parted)))
        .isInstanceOf(ReferFirm.Referring.UnknownFirm.class);
    assertThat(community.rows(parted.owner(), "select 1 from referral")).hasSize(1);
  }

  private Act<ReferFirm.Referring> referring(Brought firm) {
    var wanted = new ReferFirm.Wanted(firm.owner().organisation(), referred.programme().id(), null);
    return new Act<>(firm.partner(), () -> referFirm.refer(wanted, firm.partner()));
  }

  @Test
  void nothingIsSaidOfAFirmThatGoes() throws Exception {
    var erased = brought();
    var parted = brought();

    assertThat(interleaving.during(erasing(erased.owner()), following(erased)))
        .isInstanceOf(FollowReferral.Following.Unknown.class);
    assertThat(interleaving.during(parting(parted.owner()), following(parted)))
        .isInstanceOf(FollowReferral.Following.Unknown.class);
    assertThat(community.rows(parted.owner(), "select 1 from referral_step")).hasSize(1);
  }

  private Act<FollowReferral.Following> following(Brought firm) {
    return new Act<>(
        firm.partner(),
        () -> followReferral.follow(firm.referral(), news(), _ -> true, firm.partner()));
  }

  private static News news() {
    return new News(Stage.CONTACTED, LocalDate.now(ZoneOffset.UTC).minusDays(1), "");
  }

  @Test
  void aFirmThatIsErasedTakesNothingUpInAnotherWindow() throws Exception {
    var owner = community.firm();
    var wanted = new TakeUpProgramme.Wanted(owner.organisation(), referred.programme().id(), null);

    var taking =
        interleaving.during(
            erasing(owner),
            new Act<>(owner, () -> takeUpProgramme.takeUp(wanted, Drawn.slip(), owner)));

    assertThat(taking).isInstanceOf(Taking.NotFound.class);
  }

  /** Whoever says something waits for the firm before it holds anything the erasure needs. */
  @Test
  void nobodyStandsInTheWayOfAnErasureAndWaitsForIt() throws Exception {
    var hub = community.hub("Hub of the firm");
    var ada = community.adviser(hub, "Ada");
    var client = clientele.client("A client", hub.id());
    var brought = brought();

    assertThat(saidAmidErasing(client, takesUp(client), ada))
        .isInstanceOf(Recording.NotFound.class);
    assertThat(saidAmidErasing(brought.owner(), brought.referral(), brought.owner()))
        .isInstanceOf(Recording.NotFound.class);
  }

  private Recording saidAmidErasing(Actor.Owner firm, ReferralId referral, Actor by)
      throws Exception {
    var row = "select id from organisation where id = '" + firm.organisation() + "' for update";
    var seen = new Seen(referral, firm.organisation(), 0);
    return interleaving.amid(
        new Act<>(firm, () -> database.createNativeQuery(row).getResultList()),
        () -> assertThat(eraseFirm.erase(firm)).isTrue(),
        new Act<>(by, () -> recordStage.record(seen, news(), Drawn.slip(), by)));
  }
}
