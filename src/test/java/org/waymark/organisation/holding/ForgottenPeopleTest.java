package org.waymark.organisation.holding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Community;
import org.waymark.fixture.Staff;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;
import org.waymark.organisation.Organisations.Registered;
import org.waymark.organisation.ReturnCode;
import org.waymark.organisation.ownership.ClaimFirm;

/** With a firm goes what is kept about the people who kept it, unless they are here for more. */
@QuarkusTest
class ForgottenPeopleTest {

  private static final Actor SERVICE = new Actor.Housekeeping();
  private static final UUID NOBODY = new UUID(0, 0);

  @Inject Community community;
  @Inject Staff staff;
  @Inject ClaimFirm claimFirm;
  @Inject EraseFirm eraseFirm;

  private Registered firm =
      new Registered(new OrganisationId(NOBODY), ReturnCode.read("0".repeat(28)).orElseThrow());

  @BeforeEach
  void register() {
    firm = community.register();
  }

  @Test
  void forgetsWhoeverIsHereForThisFirmAlone() {
    var jo = community.person("Jo Price");
    var sam = community.person("Sam Hill");
    keeps(jo, firm);
    keeps(sam, firm);
    isSignedIn(jo, "owners", "");

    erase();

    assertThat(knows(jo)).isFalse();
    assertThat(knows(sam)).isFalse();
    assertThat(sessions(jo)).isZero();
    assertThat(community.rows(guest(jo), "select 1 from ownership")).isEmpty();
  }

  @Test
  void keepsWhoeverKeepsAnotherFirmAndTheirSession() {
    var jo = community.person("Jo Price");
    keeps(jo, firm);
    keeps(jo, community.register());
    isSignedIn(jo, "owners", "");

    erase();

    assertThat(knows(jo)).isTrue();
    assertThat(sessions(jo)).isEqualTo(1);
    assertThat(community.rows(guest(jo), "select 1 from ownership")).hasSize(1);
  }

  @Test
  void keepsWhoeverBelongsToAHub() {
    var ada = staff.adviser(staff.hub("Hub of the North"), "Ada Adviser").person();
    keeps(ada, firm);

    erase();

    assertThat(knows(ada)).isTrue();
    assertThat(community.rows(guest(ada), "select 1 from ownership")).isEmpty();
  }

  @Test
  void keepsWhoeverIsSignedInWithARole() {
    var alma = community.person("Alma Admin");
    keeps(alma, firm);
    isSignedIn(alma, "staff", "administrator");

    erase();

    assertThat(knows(alma)).isTrue();
    assertThat(sessions(alma)).isEqualTo(1);
  }

  /** Nobody would know who has invited an adviser, or written a note. */
  @Test
  void keepsWhoeverIsNamedByWhatTheyDid() {
    var jo = community.person("Jo Price");
    keeps(jo, firm);
    community.sql(
        new Actor.Adviser(jo, community.hub("Hub of the South").id(), false),
        "insert into cohort (id, hub_id, name, created_by, created_at)"
            + " values (gen_random_uuid(), acting_hub(), 'Shops', acting_person(), now())");

    erase();

    assertThat(knows(jo)).isTrue();
  }

  @Test
  void forgetsNobodyOfAnotherFirm() {
    var sam = community.person("Sam Hill");
    keeps(sam, community.register());
    keeps(community.person("Jo Price"), firm);

    erase();

    assertThat(knows(sam)).isTrue();
  }

  @Test
  void letsNoFirmForgetAnybodyByItself() {
    var jo = community.person("Jo Price");
    keeps(jo, firm);
    var owner = new Actor.Owner(firm.organisation());
    community.sql(owner, "delete from ownership");

    assertThat(community.rows(owner, "select forget_person('" + jo + "')")).hasToString("[false]");
    assertThat(knows(jo)).isTrue();
  }

  private void erase() {
    var owner = new Actor.Owner(firm.organisation());
    assertThat(community.as(owner, () -> eraseFirm.erase(owner))).isTrue();
  }

  private void keeps(PersonId person, Registered kept) {
    var guest = guest(person);
    community.as(guest, () -> claimFirm.claim(kept.code(), guest));
  }

  private static Actor.Guest guest(PersonId person) {
    return new Actor.Guest(person);
  }

  private void isSignedIn(PersonId person, String entrance, String roles) {
    community.sql(
        SERVICE,
        "insert into person_session (id, token_hash, person_id, entrance, provider_session, roles,"
            + " hubs, tokens, device, created_at, last_used_at, checked_at) values (?1, ?2, ?3, ?4,"
            + " 'sid', string_to_array(?5, ','), '{}', '\\x00', 'a browser', now(), now(), now())",
        UUID.randomUUID(),
        UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII),
        person.value(),
        entrance,
        roles);
  }

  private boolean knows(PersonId person) {
    return !community.rows(SERVICE, "select 1 from person where id = '" + person + "'").isEmpty();
  }

  private int sessions(PersonId person) {
    return community
        .rows(SERVICE, "select 1 from person_session where person_id = '" + person + "'")
        .size();
  }
}
