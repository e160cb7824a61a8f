package org.waymark.adviser.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.AssessmentId;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.fixture.TableOwner;
import org.waymark.fixture.Validating;

/** What an older instance finished counts like what this one does. */
@QuarkusTest
class CatchUpScoresTest {

  @Inject Community community;
  @Inject Clientele clientele;
  @Inject Validating validating;
  @Inject CatchUpScores catchUpScores;

  @Inject TableOwner tables;

  @Test
  void comesToTheScoresThatFinishingWouldHaveKept() {
    catchUpScores.catchUp();
    var hub = community.hub("North East Growth Hub");
    var ada = community.adviser(hub, "Ada Adviser");
    var firm = clientele.client("Tyne Joinery", hub.id());
    var assessment = community.handsIn(firm, "cyber-security");
    validating.validates(ada, firm, assessment);
    var kept = scores(assessment);
    asAnOlderInstanceLeavesIt(assessment);

    assertThat(catchUpScores.catchUp()).isOne();
    assertThat(scores(assessment)).isEqualTo(kept).isNotEmpty();
    assertThat(catchUpScores.catchUp()).as("what is kept is not done again").isZero();
  }

  @Test
  void leavesDraftsAlone() {
    catchUpScores.catchUp();
    var hub = community.hub("North East Growth Hub");
    var ada = community.adviser(hub, "Ada Adviser");
    var firm = clientele.client("Wear Joinery", hub.id());
    var assessment = community.handsIn(firm, "cyber-security");
    var wanted = new OpenValidation.Wanted(firm.organisation(), assessment);
    var question = validating.desk(ada, wanted).orElseThrow().questions().getFirst();
    validating.accepts(ada, wanted, question.id());

    assertThat(catchUpScores.catchUp()).isZero();
    assertThat(scores(assessment)).isEmpty();
  }

  @Test
  void goesOnWithTheOthersWhereAnEditionIsGone() {
    catchUpScores.catchUp();
    var hub = community.hub("North East Growth Hub");
    var ada = community.adviser(hub, "Ada Adviser");
    var firms =
        List.of(
            clientele.client("Tees Joinery", hub.id()),
            clientele.client("Tweed Joinery", hub.id()));
    var handedIn = firms.stream().map(firm -> community.handsIn(firm, "cyber-security")).toList();
    for (var i = 0; i < firms.size(); i++) {
      validating.validates(ada, firms.get(i), handedIn.get(i));
      asAnOlderInstanceLeavesIt(handedIn.get(i));
    }
    var first = firstInOrder(handedIn);
    tables.run("update assessment set edition = 'gone' where id = '%s'", first.value());

    assertThat(catchUpScores.catchUp()).isOne();
    assertThat(scores(first)).isEmpty();
    tables.run("update assessment set edition = '2026-1' where edition = 'gone'");
    assertThat(catchUpScores.catchUp()).as("once it is back").isOne();
  }

  /** In the order in which validations are caught up with. */
  private AssessmentId firstInOrder(List<AssessmentId> assessments) {
    return tables
        .list(
            "select assessment_id from validation where assessment_id in ('%s', '%s') order by id limit 1",
            row -> new AssessmentId(row.getObject(1, UUID.class)),
            assessments.getFirst().value(),
            assessments.getLast().value())
        .getFirst();
  }

  private void asAnOlderInstanceLeavesIt(AssessmentId assessment) {
    tables.run(
        """
        alter table validation_score no force row level security;
        delete from validation_score using validation
        where validation.id = validation_id and assessment_id = '%s';
        alter table validation_score force row level security
        """,
        assessment.value());
  }

  private List<Entry<String, BigDecimal>> scores(AssessmentId assessment) {
    return tables.list(
        """
        select scope, score from validation_score join validation on id = validation_id
        where assessment_id = '%s' order by scope
        """,
        row -> Map.entry(row.getString("scope"), row.getBigDecimal("score")), assessment.value());
  }
}
