package org.waymark.organisation.hosted;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Community;
import org.waymark.fixture.Linking;
import org.waymark.fixture.Partnership;
import org.waymark.fixture.SetClock;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.identity.DatabaseActors;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PartnerId;
import org.waymark.kernel.PersonId;
import org.waymark.organisation.Organisations;
import org.waymark.organisation.ReturnCode;
import org.waymark.organisation.consent.invite.ReplaceCode;
import org.waymark.organisation.hosted.FollowLink.Following;
import org.waymark.organisation.hosted.OpenLink.Opening;

/** A link opens its firm once, in time, and to whoever has it alone. */
@QuarkusTest
class HostedLinkTest {

  private static final Actor VISITOR = new Actor.Visitor();

  @Inject Partnership partnership;
  @Inject Linking linking;
  @Inject Community community;
  @Inject HostedLinks links;
  @Inject KnownPartners partners;
  @Inject DatabaseActors actors;
  @Inject CurrentActor actor;
  @Inject Organisations organisations;
  @Inject ReplaceCode replaceCode;

  private final SetClock clock = new SetClock(Instant.now());

  private Actor.Partner bank = new Actor.Partner(new PartnerId(new UUID(0, 0)));
  private OrganisationId firm = new OrganisationId(new UUID(0, 0));

  @BeforeEach
  void bringAFirm() {
    bank = partnership.create();
    firm = partnership.brings(bank);
  }

  @Test
  void isOpenForSevenDays() {
    var secret = linking.makes(bank, firm);

    assertThat(opened(secret)).isInstanceOf(Opening.Waiting.class);
    clock.pass(Duration.ofDays(7).minusMinutes(5));
    assertThat(opened(secret)).isInstanceOf(Opening.Waiting.class);
    clock.pass(Duration.ofMinutes(10));
    assertThat(opened(secret)).isInstanceOf(Opening.Over.class);
    assertThat(followed(secret, drawn())).isInstanceOf(Following.Over.class);
  }

  @Test
  void isUsedOnceHoweverOftenItIsOpened() {
    var secret = linking.makes(bank, firm);
    var mine = drawn();
    var others = drawn();
    opened(secret);
    opened(secret);

    assertThat(followed(secret, mine)).isEqualTo(new Following.Followed(owner(), null));
    assertThat(opened(secret)).isInstanceOf(Opening.Over.class);
    assertThat(followed(secret, others)).isInstanceOf(Following.Over.class);
    assertThat(followed(secret, mine)).as("sent twice").isInstanceOf(Following.Followed.class);
    assertThat(visitor(mine)).containsExactly(owner());
    assertThat(visitor(others)).isEmpty();
  }

  @Test
  void letsABrowserVisitForThirtyDays() {
    var visit = drawn();
    followed(linking.makes(bank, firm), visit);

    clock.pass(Duration.ofDays(30).minusMinutes(5));
    assertThat(visitor(visit)).containsExactly(owner());
    clock.pass(Duration.ofMinutes(10));
    assertThat(visitor(visit)).isEmpty();
  }

  @Test
  void leavesVisitsOfOtherBrowsersAlone() {
    var phone = drawn();
    var desk = drawn();
    followed(linking.makes(bank, firm), phone);
    followed(linking.makes(bank, firm), desk);

    assertThat(visitor(phone)).containsExactly(owner());
    assertThat(visitor(desk)).containsExactly(owner());
  }

  /** Whoever takes another code means to shut everybody else out. */
  @Test
  void endsWithTheCodeOfTheFirm() {
    var visit = drawn();
    followed(linking.makes(bank, firm), visit);

    var code = organisations.drawCode();
    community.as(
        owner(),
        () -> {
          replaceCode.replace(owner(), code);
          return true;
        });
    clock.pass(Duration.ofMinutes(5));

    assertThat(visitor(visit)).isEmpty();
    assertThat(actor.as(VISITOR, () -> organisations.holderOf(code))).contains(owner());
  }

  @Test
  void opensNothingOnceItsPartnerIsOneNoMore() {
    var secret = linking.makes(bank, firm);
    partnership.end(bank);

    assertThat(opened(secret)).isInstanceOf(Opening.Over.class);
    assertThat(followed(secret, drawn())).isInstanceOf(Following.Over.class);
  }

  @Test
  void isToldFromNoneByNobodyWhoDoesNotHaveIt() {
    var other = LinkSecret.read("A".repeat(43)).orElseThrow();

    assertThat(opened(other)).isInstanceOf(Opening.Unknown.class);
    assertThat(followed(other, drawn())).isInstanceOf(Following.Unknown.class);
  }

  @Test
  void isSeenByItsFirmAlone() {
    linking.makes(bank, firm);
    var rows = "select 1 from hosted_link";

    assertThat(community.rows(owner(), rows)).hasSize(1);
    for (var somebody :
        List.of(VISITOR, bank, partnership.create(), community.firm(), administrator())) {
      assertThat(community.rows(somebody, rows)).as(somebody.toString()).isEmpty();
    }
  }

  @Test
  void isForgottenWhenItOpensNothingMore() {
    var unused = linking.makes(bank, firm);
    var visit = drawn();
    followed(linking.makes(bank, firm), visit);
    var forget = new ForgetLinks(links, actor, clock);

    forget.forget();
    assertThat(opened(unused)).isInstanceOf(Opening.Waiting.class);
    clock.pass(Duration.ofDays(8));
    forget.forget();
    assertThat(opened(unused)).isInstanceOf(Opening.Unknown.class);
    assertThat(visitor(visit)).containsExactly(owner());
    clock.pass(Duration.ofDays(23));
    forget.forget();
    assertThat(community.rows(owner(), "select 1 from hosted_link")).isEmpty();
  }

  @Test
  void keepsSecretsOutOfTheDatabaseAndOutOfWords() {
    var secret = linking.makes(bank, firm);
    var visit = drawn();
    followed(secret, visit);

    var row = community.rows(owner(), "select cast(hosted_link as text) from hosted_link");
    assertThat(row.toString()).doesNotContain(secret.characters(), visit.characters());
    assertThat(secret.toString()).doesNotContain(secret.characters());
  }

  private static Actor administrator() {
    return new Actor.Administrator(new PersonId(new UUID(0, 1)));
  }

  private Actor.Owner owner() {
    return new Actor.Owner(firm);
  }

  private ReturnCode drawn() {
    return organisations.drawCode();
  }

  private Opening opened(LinkSecret secret) {
    var open = new OpenLink(links, partners, actors, clock);
    return community.as(VISITOR, () -> open.open(secret));
  }

  private Following followed(LinkSecret secret, ReturnCode visit) {
    var follow = new FollowLink(links, partners, actors, clock);
    return community.as(VISITOR, () -> follow.follow(secret, visit));
  }

  private List<Actor.Owner> visitor(ReturnCode visit) {
    var visits = new HostedVisits(links, clock);
    return community.as(VISITOR, () -> visits.holderOf(visit)).stream().toList();
  }
}
