package org.waymark.adviser.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.fixture.Filed;
import org.waymark.fixture.Staff;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;

/** What the database lets become of a document, asked in plain SQL as the application. */
@QuarkusTest
class RemovalWallTest {

  private static final UUID NOBODY = new UUID(4, 2);
  private static final LocalDate FAR = LocalDate.of(2099, 6, 30);
  private static final String REMOVE =
      "update case_document set content = '', removed_at = now(), removed_by = acting_person(),"
          + " removed_by_name = 'Somebody'";

  @Inject Community community;
  @Inject Clientele clientele;
  @Inject Staff staff;
  @Inject Filed filed;

  private Actor.Adviser ada = new Actor.Adviser(new PersonId(NOBODY), new HubId(NOBODY), false);
  private Actor.Adviser bob = ada;
  private Actor.Adviser mo = ada;
  private Actor.Owner firm = new Actor.Owner(new OrganisationId(NOBODY));

  @BeforeEach
  void anAdviserHasFiledADocument() {
    var hub = staff.hub("North East Growth Hub");
    ada = staff.adviser(hub, "Ada Adviser");
    bob = staff.adviser(hub, "Bob Adviser");
    mo = staff.manager(hub, "Mo Manager");
    firm = community.firm();
    clientele.letsIn(firm, hub.id(), List.of("scores", "documents"), FAR);
    filed.by(ada, firm, "Plan.pdf");
  }

  @Test
  void isRemovedByWhoeverFiledItAndByTheManager() {
    filed.by(bob, firm, "Policy.pdf");

    assertThat(community.sql(bob, REMOVE)).as("his own alone").isEqualTo(1);
    assertThat(community.sql(mo, REMOVE)).as("what is left").isEqualTo(1);
    assertThat(community.sql(mo, REMOVE)).as("nothing is left").isZero();
  }

  @Test
  void isRemovedByNobodyElse() {
    var elsewhere = staff.hub("Elsewhere");
    clientele.letsIn(firm, elsewhere.id(), List.of("scores", "documents"), FAR);
    var notTheManager = new Actor.Adviser(bob.person(), bob.hub(), true);

    for (var somebody :
        List.of(bob, notTheManager, staff.manager(elsewhere, "Eve Elsewhere"), firm)) {
      assertThat(changes(somebody, REMOVE)).as(somebody.toString()).isZero();
    }
    assertThat(row()).startsWith("Plan.pdf Ada Adviser ").endsWith(" there");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update access_grant set scopes = array['scores', 'answers']",
        "update access_grant set withdrawn_at = now()",
        "update access_grant set ends_on = current_date - 2"
      })
  void isNotRemovedOnceTheFirmLetsNoDocumentsBeSeen(String withdrawal) {
    community.sql(firm, withdrawal);

    assertThat(changes(ada, REMOVE)).isZero();
    assertThat(changes(mo, REMOVE)).isZero();
    assertThat(row()).endsWith(" there");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update case_document set content = '\\x42'",
        "update case_document set content = ''",
        "update case_document set removed_at = now(), removed_by = acting_person(),"
            + " removed_by_name = 'x'",
        "update case_document set content = '\\x42', removed_at = now(),"
            + " removed_by = acting_person(), removed_by_name = 'x'",
        "update case_document set content = '', removed_at = now(), removed_by_name = 'x',"
            + " removed_by = (select id from person where name = 'Bob Adviser' limit 1)",
        REMOVE + ", name = 'Other.pdf'",
        REMOVE + ", bytes = 1",
        REMOVE + ", person_name = 'Bob Adviser'",
        REMOVE + ", added_at = now()",
        "update case_document set name = 'Other.pdf'",
        "delete from case_document"
      })
  void changesInNoOtherWay(String sql) {
    var before = row();

    for (var somebody : List.of(ada, bob, mo, firm)) {
      assertThat(changes(somebody, sql)).as(somebody.toString()).isZero();
    }
    assertThat(row()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update case_document set content = '\\x42'",
        "update case_document set content = '\\x42', removed_at = null, removed_by = null,"
            + " removed_by_name = null",
        REMOVE,
        "delete from case_document"
      })
  void staysRemoved(String sql) {
    community.sql(ada, REMOVE);
    var before = row();

    for (var somebody : List.of(ada, mo, firm)) {
      assertThat(changes(somebody, sql)).as(somebody.toString()).isZero();
    }
    assertThat(row()).isEqualTo(before).endsWith(" empty");
  }

  @Test
  void isFiledInOnesOwnName() {
    assertThatThrownBy(
            () ->
                community.sql(
                    ada,
                    "insert into case_document (id, organisation_id, hub_id, person_id,"
                        + " person_name, name, kind, bytes, content, added_at) values"
                        + " (gen_random_uuid(), ?1, acting_hub(), ?2, 'Bob', 'x.txt', 'TEXT', 1,"
                        + " 'x', now())",
                    firm.organisation().value(),
                    bob.person().value()))
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  /** All of it but the content, and whether there is one. */
  private String row() {
    return community
        .rows(
            firm,
            "select concat_ws(' ', name, person_name, bytes, added_at, removed_at, removed_by_name,"
                + " case when length(content) > 0 then 'there' else 'empty' end)"
                + " from case_document")
        .getFirst()
        .toString();
  }

  private int changes(Actor someone, String sql) {
    try {
      return community.sql(someone, sql);
    } catch (RuntimeException refused) {
      return 0;
    }
  }
}
