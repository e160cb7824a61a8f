package org.waymark.adviser.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.fixture.Interleaving;
import org.waymark.fixture.Interleaving.Act;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.consent.Admissions;
import org.waymark.organisation.consent.GrantId;
import org.waymark.organisation.consent.Grants;
import org.waymark.organisation.consent.Scope;
import org.waymark.organisation.consent.WithdrawAccess;
import org.waymark.organisation.consent.invite.DrawShareCode;

/** A firm's cards say what its grants say, whatever happens to the firm at the same moment. */
@QuarkusTest
class ClientCardsTest {

  @Inject Community community;
  @Inject Clientele clientele;
  @Inject Interleaving interleaving;
  @Inject WithdrawAccess withdrawAccess;
  @Inject DrawShareCode drawShareCode;
  @Inject EntityManager database;
  @Inject Grants grants;

  private Actor.Owner firm = new Actor.Owner(new OrganisationId(new UUID(4, 2)));

  @BeforeEach
  void aFirmLetsAHubIn() {
    firm = clientele.client("Tyne Joinery", community.hub("Tyne Hub").id());
  }

  @Test
  void goWithAGrantThatIsTakenBackWhileTheyAreMadeAnew() throws Exception {
    interleaving.during(refresh(), withdraw());

    assertThat(cards()).isEmpty();
  }

  @Test
  void stayAwayWhenTheyAreMadeAnewWhileTheGrantIsTakenBack() throws Exception {
    interleaving.during(withdraw(), refresh());

    assertThat(cards()).isEmpty();
  }

  @Test
  void stayAwayWhenACodeIsDrawnWhileTheGrantIsTakenBack() throws Exception {
    var drawn = interleaving.during(withdraw(), draw());

    assertThat(drawn).isInstanceOf(DrawShareCode.Drawn.Ready.class);
    assertThat(cards()).isEmpty();
  }

  @Test
  void areMadeOnceByTwoWhoMakeThemAtOnce() throws Exception {
    interleaving.during(refresh(), refresh());

    assertThat(cards()).hasSize(1);
  }

  @Test
  void areMadeOnceByTwoWhoDrawACodeAtOnce() throws Exception {
    interleaving.during(draw(), draw());

    assertThat(cards()).hasSize(1);
    assertThat(community.rows(firm, "select 1 from share_code")).hasSize(1);
  }

  /** What every change of a firm ends with, also when an older release of the service makes it. */
  private Act<List<?>> refresh() {
    return new Act<>(
        firm,
        () ->
            database
                .createNativeQuery(
                    "select cast(refresh_client_cards(acting_organisation()) as text)")
                .getResultList());
  }

  private Act<WithdrawAccess.Outcome> withdraw() {
    var grant = grant();
    return new Act<>(firm, () -> withdrawAccess.withdraw(grant, firm));
  }

  private Act<DrawShareCode.Drawn> draw() {
    var terms = Admissions.until(grants.today().plusDays(90), Scope.ANSWERS);
    return new Act<>(firm, () -> drawShareCode.draw(firm, terms, Admissions.CONTACT));
  }

  private GrantId grant() {
    return community.as(firm, () -> grants.visibleTo(firm)).getFirst().id();
  }

  private List<?> cards() {
    return community.rows(firm, "select 1 from client_card");
  }
}
