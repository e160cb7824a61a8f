package org.waymark.assessment.brought;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.brought.BroughtAssessments.Filter;
import org.waymark.fixture.Community;
import org.waymark.fixture.Partnership;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PartnerId;

/** A partner finds the assessments of its own firms, and no others: not even by plain SQL. */
@QuarkusTest
class BroughtAssessmentsTest {

  @Inject BroughtAssessments assessments;
  @Inject OpenBroughtAssessment openAssessment;
  @Inject Partnership partnership;
  @Inject Community community;

  private Actor.Partner bank = new Actor.Partner(new PartnerId(new UUID(0, 0)));
  private Actor.Partner guild = bank;
  private Actor.Owner firm = new Actor.Owner(new OrganisationId(new UUID(0, 0)));
  private AssessmentId draft = new AssessmentId(new UUID(0, 0));

  @BeforeEach
  void registerTwoPartners() {
    bank = partnership.create();
    guild = partnership.create();
    firm = new Actor.Owner(partnership.brings(bank));
    draft = community.begins(firm, "skills");
  }

  @Test
  void findsWhatItsFirmsBegin() {
    var handedIn = community.handsIn(firm, "cyber-security");
    community.begins(new Actor.Owner(partnership.brings(guild)), "skills");

    assertThat(ids(new Filter(null, null, null, null))).containsExactly(draft, handedIn);
    assertThat(ids(new Filter(null, null, true, null))).containsExactly(handedIn);
    assertThat(ids(new Filter(firm.organisation(), null, false, null))).containsExactly(draft);
    assertThat(community.as(guild, () -> assessments.visible(draft, guild))).isEmpty();
    assertThat(community.as(guild, () -> openAssessment.open(draft, guild))).isEmpty();
  }

  private List<AssessmentId> ids(Filter filter) {
    return community.as(bank, () -> assessments.visibleTo(bank, filter, null, 10)).stream()
        .map(BroughtAssessment::id)
        .toList();
  }

  /** As if every query had forgotten its condition. */
  @Test
  void wallsPartnersOffInTheDatabaseItself() {
    community.begins(new Actor.Owner(partnership.brings(guild)), "skills");
    community.begins(community.firm(), "skills");
    community.answersTheRest(draft, firm);

    assertThat(List.<Object>copyOf(community.rows(bank, "select id from assessment")))
        .containsExactly(draft.value());
    assertThat(community.rows(bank, "select 1 from answer")).isEmpty();
    assertThat(community.sql(bank, "update assessment set edition = 'x'")).isZero();
    assertThat(community.sql(bank, "delete from assessment")).isZero();
    assertThat(community.rows(firm, "select 1 from answer")).isNotEmpty();
  }

  @Test
  void letsNoPartnerWriteAssessmentsAsItself() {
    assertThatThrownBy(
            () ->
                community.sql(
                    bank,
                    "insert into assessment (id, organisation_id, questionnaire, edition, series,"
                        + " content_hash, depth, state, started_at)"
                        + " values (?1, ?2, 'skills', '2026-1', 1, '', 'core', 'DRAFT', now())",
                    UUID.randomUUID(),
                    firm.organisation().value()))
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  /** It is none of the firm's doing before the firm has confirmed it. */
  @Test
  void showsNothingOfWhatAnAdviserFillsIn() {
    var adviser = community.adviser(community.hub("Hub"), "Ada Adviser");
    community.sql(
        firm,
        "update assessment set guide_person = ?1, guide_hub = ?2, guide_person_name = 'Ada Adviser',"
            + " guide_hub_name = 'Hub'",
        adviser.person().value(),
        adviser.hub().value());

    assertThat(ids(new Filter(null, null, null, null))).isEmpty();
    assertThat(community.rows(bank, "select id from assessment")).isEmpty();
    assertThat(community.as(bank, () -> openAssessment.open(draft, bank))).isEmpty();
  }

  @Test
  void showsAPartnersAssessmentsToNobodyElse() {
    for (var stranger :
        List.of(
            new Actor.Visitor(),
            new Actor.Partner(new PartnerId(new UUID(4, 2))),
            community.firm())) {
      assertThat(community.rows(stranger, "select 1 from assessment where id = '" + draft + "'"))
          .isEmpty();
    }
  }
}
