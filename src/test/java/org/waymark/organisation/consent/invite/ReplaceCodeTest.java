package org.waymark.organisation.consent.invite;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Community;
import org.waymark.fixture.Firms;
import org.waymark.identity.Actor;
import org.waymark.kernel.Sector;
import org.waymark.organisation.Organisations;
import org.waymark.organisation.ReturnCode;

/** A firm takes another code, whatever else happens to it at the same moment. */
@QuarkusTest
class ReplaceCodeTest {

  @Inject Community community;
  @Inject Organisations organisations;
  @Inject ReplaceCode replaceCode;

  @Test
  void isNotUndoneByAChangeOfTheProfileThatHasReadTheOldCode() {
    var firm = community.register();
    var owner = new Actor.Owner(firm.organisation());
    var code = organisations.drawCode();

    community.as(
        owner,
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      organisations.describe(owner, Firms.of(Sector.RETAIL_AND_WHOLESALE));
                      replacesMeanwhile(owner, code);
                      return true;
                    }));

    assertThat(community.as(owner, () -> organisations.holderOf(code))).contains(owner);
    assertThat(community.as(owner, () -> organisations.holderOf(firm.code()))).isEmpty();
  }

  private void replacesMeanwhile(Actor.Owner owner, ReturnCode code) {
    QuarkusTransaction.requiringNew().run(() -> replaceCode.replace(owner, code));
  }

  /** Whoever had the firm's code could have drawn one. */
  @Test
  void endsTheCodeThatIsReadOutToAnAdviser() {
    var firm = community.register();
    var owner = new Actor.Owner(firm.organisation());
    community.sql(
        owner,
        "insert into share_code (code_hash, organisation_id, scopes, purpose, ends_on, created_at,"
            + " expires_at) values (sha256(cast(cast(gen_random_uuid() as text) as bytea)), ?1, array['scores'], 'Help',"
            + " current_date + 9, now(), now() + interval '15 minutes')",
        owner.organisation().value());

    community.as(
        owner,
        () -> {
          replaceCode.replace(owner, organisations.drawCode());
          return true;
        });

    assertThat(community.rows(owner, "select 1 from share_code")).isEmpty();
  }
}
