package org.waymark.organisation.consent.invite;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Community;
import org.waymark.fixture.Community.Hub;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;
import org.waymark.organisation.consent.Access;
import org.waymark.organisation.consent.Admissions;
import org.waymark.organisation.consent.Grants;
import org.waymark.organisation.consent.Scope;
import org.waymark.organisation.consent.Terms;

/** A firm reads out a code, and the adviser who gives it back may see the firm. */
@QuarkusTest
class ShareCodeTest {

  @Inject Community community;
  @Inject DrawShareCode drawShareCode;
  @Inject RedeemShareCode redeemShareCode;
  @Inject Grants grants;

  private record People(Hub hub, Actor.Adviser adviser, Actor.Owner firm) {}

  private static final UUID NONE = new UUID(0, 0);

  private People people =
      new People(
          new Hub(new HubId(NONE), ""),
          new Actor.Adviser(new PersonId(NONE), new HubId(NONE), false),
          new Actor.Owner(new OrganisationId(NONE)));

  @BeforeEach
  void aFirmTalksToAnAdviser() {
    var hub = community.hub("Phone Hub");
    people = new People(hub, community.adviser(hub, "Alex Reed"), community.firm());
  }

  @Test
  void letsInTheOneAdviserWhoGivesItBack() {
    var code = draw();

    assertThat(redeem(code.display().toLowerCase(Locale.ROOT), people.adviser()))
        .isEqualTo(new Redemption.LetIn(people.firm().organisation()));

    assertThat(scopes(people.adviser())).containsExactlyInAnyOrder(Scope.SCORES, Scope.ANSWERS);
    assertThat(scopes(community.adviser(people.hub(), "Sam Hill"))).isEmpty();
  }

  @Test
  void worksOnce() {
    var code = draw().display();
    redeem(code, people.adviser());

    var second = community.adviser(people.hub(), "Sam Hill");

    assertThat(redeem(code, second)).isInstanceOf(Redemption.WrongCode.class);
    assertThat(scopes(second)).isEmpty();
  }

  @Test
  void stopsWorkingAfterAQuarterOfAnHour() {
    var code = draw().display();
    community.sql(people.firm(), "update share_code set expires_at = now()");

    assertThat(redeem(code, people.adviser())).isInstanceOf(Redemption.WrongCode.class);
    assertThat(scopes(people.adviser())).isEmpty();
  }

  @Test
  void stopsWorkingWhenTheFirmDrawsAnother() {
    var first = draw().display();
    var second = draw().display();

    assertThat(redeem(first, people.adviser())).isInstanceOf(Redemption.WrongCode.class);
    assertThat(redeem(second, people.adviser())).isInstanceOf(Redemption.LetIn.class);
  }

  @Test
  void refusesEveryCodeAfterTenWrongOnesWithinAnHour() {
    var code = draw().display();
    for (var tries = 0; tries < ShareTries.ALLOWED; tries++) {
      assertThat(redeem("0000-0000", people.adviser())).isInstanceOf(Redemption.WrongCode.class);
    }

    assertThat(redeem(code, people.adviser())).isInstanceOf(Redemption.TooManyTries.class);
    assertThat(redeem(code, community.adviser(people.hub(), "Sam Hill")))
        .as("tries count for each adviser")
        .isInstanceOf(Redemption.LetIn.class);
  }

  @Test
  void letsNobodyOfAClosedHubIn() {
    var code = draw().display();
    community.close(people.hub());

    assertThat(redeem(code, people.adviser())).isInstanceOf(Redemption.ClosedHub.class);
    assertThat(scopes(people.adviser())).isEmpty();
  }

  @Test
  void keepsTheHashAlone() {
    var code = draw();

    assertThat(community.rows(people.firm(), "select cast(s as text) from share_code s"))
        .hasSize(1)
        .allSatisfy(row -> assertThat((String) row).doesNotContain(code.characters()));
    assertThat(code.toString()).doesNotContain(code.characters());
  }

  @Test
  void isDrawnOnTermsThatHold() {
    var tooLong = new Terms(Set.of(), "help", grants.today().plusYears(3));

    var drawn =
        community.as(
            people.firm(), () -> drawShareCode.draw(people.firm(), tooLong, Admissions.CONTACT));

    assertThat(drawn).isEqualTo(new DrawShareCode.Drawn.BadTerms(Terms.Fault.ENDS_TOO_LATE));
  }

  private Code draw() {
    var terms = Admissions.until(grants.today().plusDays(90), Scope.ANSWERS);
    var drawn =
        community.as(
            people.firm(), () -> drawShareCode.draw(people.firm(), terms, Admissions.CONTACT));
    assertThat(drawn).isInstanceOf(DrawShareCode.Drawn.Ready.class);
    return ((DrawShareCode.Drawn.Ready) drawn).code();
  }

  private Redemption redeem(String typed, Actor.Adviser adviser) {
    return community.as(adviser, () -> redeemShareCode.redeem(typed, adviser));
  }

  private Set<Scope> scopes(Actor.Adviser adviser) {
    return community
        .as(adviser, () -> grants.with(people.firm().organisation(), adviser))
        .map(Access::scopes)
        .orElse(Set.of());
  }
}
