package org.waymark.adviser.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.adviser.validation.JudgeAnswer.Kind;
import org.waymark.adviser.validation.JudgeAnswer.Proposal;
import org.waymark.adviser.validation.OpenValidation.Wanted;
import org.waymark.adviser.validation.finding.Validation;
import org.waymark.adviser.validation.finding.Validations;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Casework;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.fixture.Validating;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;
import org.waymark.questionnaire.Question;

/** Who sees and changes what a hub found: asked of the features, and of the tables behind them. */
@QuarkusTest
class ValidationAccessTest {

  private static final UUID NOBODY = new UUID(4, 2);
  private static final LocalDate FAR = LocalDate.of(2099, 6, 30);
  private static final List<String> TABLES =
      List.of("validation", "validation_verdict", "validation_level");

  @Inject Community community;
  @Inject Clientele clientele;
  @Inject Validating validating;
  @Inject Validations validations;
  @Inject Casework casework;

  private Community.Hub hub = new Community.Hub(new HubId(NOBODY), "");
  private Actor.Adviser ada = new Actor.Adviser(new PersonId(NOBODY), hub.id(), false);
  private Actor.Adviser bob = ada;
  private Actor.Owner firm = new Actor.Owner(new OrganisationId(NOBODY));
  private Wanted wanted = new Wanted(firm.organisation(), new AssessmentId(NOBODY));
  private String first = "";
  private String second = "";

  @BeforeEach
  void aClientHasHandedIn() {
    hub = community.hub("North East Growth Hub");
    ada = community.adviser(hub, "Ada Adviser");
    bob = community.adviser(hub, "Bob Adviser");
    firm = clientele.client("Tyne Joinery", hub.id());
    wanted = new Wanted(firm.organisation(), community.handsIn(firm, "cyber-security"));
    var scored = desk(ada).questions().stream().filter(Question::scored).toList();
    first = scored.getFirst().id();
    second = scored.get(1).id();
  }

  @Test
  void showsTheFirmWhatIsFinishedAndNothingBefore() {
    validating.accepts(ada, wanted, first);
    assertThat(finished()).isEmpty();
    TABLES.forEach(table -> assertThat(rows(firm, table)).as(table).isEmpty());

    validating.finishes(ada, wanted);

    var found = finished().getFirst();
    assertThat(found.judgements()).containsOnlyKeys(first);
    var ended = Objects.requireNonNull(found.finished());
    assertThat(ended.person()).isEqualTo("Ada Adviser");
    assertThat(ended.hub()).isEqualTo("North East Growth Hub");
    assertThat(ended.self()).isEqualTo(desk(ada).self());
  }

  @Test
  void endsForTheHubAndStaysForTheFirmWhenConsentIsWithdrawn() {
    validating.accepts(ada, wanted, first);
    validating.finishes(ada, wanted);
    validating.accepts(ada, wanted, second);
    var seen = validating.seen(ada, wanted, first);

    clientele.withdraws(firm);

    assertThat(validating.desk(ada, wanted)).isEmpty();
    assertThat(judges(rejecting(first, seen))).isInstanceOf(Saving.NotFound.class);
    assertThat(validating.finishes(ada, wanted, seen)).isInstanceOf(Saving.NotFound.class);
    TABLES.forEach(table -> assertThat(rows(ada, table)).as(table).isEmpty());
    assertThat(finished()).hasSize(1);
  }

  @Test
  void needsTheAnswersToBeLetSeen() {
    community.sql(firm, "update access_grant set scopes = array['scores']");

    assertThat(validating.desk(ada, wanted)).isEmpty();
    assertThat(rows(ada, "validation")).isEmpty();
  }

  @Test
  void isNotThereForAnotherFirmsAssessmentOrAnotherHub() {
    var other = clientele.client("Bakery", hub.id());
    var swapped = new Wanted(other.organisation(), wanted.assessment());
    assertThat(validating.desk(ada, swapped)).isEmpty();

    validating.accepts(ada, wanted, first);
    validating.finishes(ada, wanted);
    var elsewhere = community.hub("Elsewhere");
    var eve = community.adviser(elsewhere, "Eve Elsewhere");
    assertThat(validating.desk(eve, wanted)).isEmpty();
    clientele.letsIn(firm, elsewhere.id(), List.of("scores", "answers"), FAR);
    assertThat(validating.desk(eve, wanted).orElseThrow().earlier()).isEmpty();
    TABLES.forEach(table -> assertThat(rows(eve, table)).as(table).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update validation_verdict set verdict = 'rejected', reason = 'x'",
        "delete from validation_verdict",
        "update validation set hub_name = 'x'",
        "delete from validation_level"
      })
  void neverChangesWhatIsFinished(String sql) {
    validating.validates(ada, firm, wanted.assessment());

    assertThat(changed(ada, sql)).isZero();
    assertThat(changed(firm, sql)).isZero();
  }

  @Test
  void takesNoValidationOfAFirmThatHasNotLetTheHubIn() {
    var stranger = community.firm();
    var theirs = community.handsIn(stranger, "skills");

    assertThatThrownBy(
            () ->
                community.sql(
                    ada,
                    "insert into validation (id, assessment_id, organisation_id, hub_id, started_at)"
                        + " values (gen_random_uuid(), ?1, ?2, ?3, now())",
                    theirs.value(),
                    firm.organisation().value(),
                    hub.id().value()))
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  @Test
  void notesEachLookAtTheAnswers() {
    var before = looks();
    desk(ada);

    assertThat(looks()).isEqualTo(before + 1);
  }

  @Test
  void notesNoLookWhereSomethingIsChangedAndNothingShown() {
    var seen = validating.seen(ada, wanted, first);
    var before = looks();
    judges(rejecting(first, seen));

    assertThat(looks()).isEqualTo(before);
  }

  private int looks() {
    return community.rows(firm, "select 1 from access_view where what = 'answers'").size();
  }

  private int changed(Actor someone, String sql) {
    try {
      return community.sql(someone, sql);
    } catch (RuntimeException refused) {
      return 0;
    }
  }

  private Desk desk(Actor.Adviser adviser) {
    return validating.desk(adviser, wanted).orElseThrow();
  }

  private static Proposal rejecting(String question, Seen seen) {
    return new Proposal(question, Kind.REJECT, List.of(), "Nobody could show it", null, seen);
  }

  private Saving judges(Proposal proposal) {
    return validating.judges(bob, wanted, proposal);
  }

  private List<?> rows(Actor someone, String table) {
    return community.rows(someone, "select 1 from " + table);
  }

  private List<Validation> finished() {
    return community.as(
        firm,
        () -> validations.about(casework.find(wanted.assessment(), firm).orElseThrow(), firm));
  }
}
