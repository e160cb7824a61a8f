package org.waymark.organisation.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;

/** What the database itself shows of firms that let somebody in, whatever a query asks for. */
@QuarkusTest
class GrantedRowsTest {

  @Inject Community community;
  @Inject Clientele clientele;
  @Inject GrantAccess grantAccess;
  @Inject Grants grants;

  @Test
  void showsAnAdviserTheRowsOfFirmsThatLetThemSeeThose() {
    var hub = community.hub("Rows Hub");
    var adviser = community.adviser(hub, "Alex Reed");
    var scoresOnly = lets(hub, Scope.SCORES);
    var answersToo = lets(hub, Scope.SCORES, Scope.ANSWERS);
    var nobody = community.firm();
    community.handsIn(nobody, "skills");

    assertThat(firms(adviser, "select cast(id as text) from organisation"))
        .containsExactlyInAnyOrder(
            scoresOnly.organisation().toString(), answersToo.organisation().toString());
    assertThat(firms(adviser, "select cast(organisation_id as text) from assessment"))
        .hasSize(2)
        .doesNotContain(nobody.organisation().toString());
    assertThat(
            firms(
                adviser,
                "select distinct cast(organisation_id as text) from answer join assessment on"
                    + " assessment.id = assessment_id"))
        .containsExactly(answersToo.organisation().toString());
    assertThat(firms(adviser, "select firm_name from organisation_contact")).hasSize(2);
    assertThat(firms(adviser, "select kind from consent")).isEmpty();
  }

  @Test
  void showsNothingOfAGrantThatHasEnded() {
    var hub = community.hub("Ended Hub");
    var adviser = community.adviser(hub, "Alex Reed");
    var firm = lets(hub, Scope.SCORES, Scope.ANSWERS);
    community.sql(firm, "update access_grant set ends_on = ends_on - 400");

    assertThat(firms(adviser, "select cast(id as text) from organisation")).isEmpty();
    assertThat(firms(adviser, "select cast(id as text) from assessment")).isEmpty();
    assertThat(firms(adviser, "select question_id from answer")).isEmpty();
    assertThat(firms(adviser, "select firm_name from organisation_contact")).isEmpty();
  }

  @Test
  void showsTheConsentForOneAdviserToNoColleague() {
    var hub = community.hub("Personal Hub");
    var adviser = community.adviser(hub, "Alex Reed");
    var colleague = community.adviser(hub, "Cy Colleague");
    var firm = community.firm();
    clientele.letsIn(firm, adviser, LocalDate.of(2099, 6, 30));

    assertThat(firms(adviser, "select cast(organisation_id as text) from access_grant"))
        .containsExactly(firm.organisation().toString());
    assertThat(firms(colleague, "select cast(organisation_id as text) from access_grant"))
        .isEmpty();
  }

  @Test
  void letsAdvisersChangeNothingOfAFirm() {
    var hub = community.hub("Read-only Hub");
    var adviser = community.adviser(hub, "Alex Reed");
    lets(hub, Scope.SCORES, Scope.ANSWERS, Scope.DOCUMENTS);

    assertThat(community.sql(adviser, "update access_grant set ends_on = ends_on + 100")).isZero();
    assertThat(community.sql(adviser, "update assessment set stage = 'after'")).isZero();
    assertThat(community.sql(adviser, "update answer set option_ids = '{}'")).isZero();
    assertThat(community.sql(adviser, "delete from organisation")).isZero();
  }

  @Test
  void letsNobodyGrantInAFirmsName() {
    var hub = community.hub("Greedy Hub");
    var adviser = community.adviser(hub, "Alex Reed");
    var firm = community.firm();

    assertThatThrownBy(
            () ->
                community.sql(
                    adviser,
                    "insert into access_grant (id, organisation_id, hub_id, scopes, purpose,"
                        + " given_by, granted_at, ends_on) values (gen_random_uuid(), ?1, ?2,"
                        + " '{scores}', 'x', 'hub-code', now(), current_date)",
                    firm.organisation().value(),
                    hub.id().value()))
        .hasStackTraceContaining("row-level security");
  }

  @Test
  void notesALookOnlyAtAFirmThatLetsTheAdviserLook() {
    var hub = community.hub("Curious Hub");
    var adviser = community.adviser(hub, "Alex Reed");
    var firm = community.firm();

    assertThatThrownBy(
            () ->
                community.sql(
                    adviser,
                    "insert into access_view (organisation_id, person_id, person_name, hub_id,"
                        + " hub_name, what, viewed_at)"
                        + " values (?1, ?2, 'x', ?3, 'x', 'scores', now())",
                    firm.organisation().value(),
                    adviser.person().value(),
                    hub.id().value()))
        .hasStackTraceContaining("row-level security");
  }

  @Test
  void namesToAFirmOnlyTheAdvisersItHasLetIn() {
    var hub = community.hub("Named Hub");
    var adviser = community.adviser(hub, "Alex Reed");
    community.adviser(hub, "Sam Hill");
    var firm = community.firm();
    var terms = Admissions.until(grants.today(), Scope.SCORES);
    community.as(firm, () -> grantAccess.grant(firm, Admissions.only(adviser, terms)));

    assertThat(firms(firm, "select name from person")).containsExactly("Alex Reed");
  }

  private Actor.Owner lets(Community.Hub hub, Scope... scopes) {
    var firm = community.firm();
    community.handsIn(firm, "skills");
    var terms = Admissions.until(grants.today().plusDays(30), scopes);
    community.as(firm, () -> grantAccess.grant(firm, Admissions.everyoneOf(hub, terms)));
    return firm;
  }

  private List<String> firms(Actor someone, String sql) {
    return community.rows(someone, sql).stream().map(String.class::cast).toList();
  }
}
