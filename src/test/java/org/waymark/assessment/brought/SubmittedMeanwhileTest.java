package org.waymark.assessment.brought;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.AnswerQuestion;
import org.waymark.assessment.AnswerQuestion.Change;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.SubmitAssessment.Declaration;
import org.waymark.assessment.brought.SubmitBroughtAssessment.Handing;
import org.waymark.fixture.Community;
import org.waymark.fixture.Interleaving;
import org.waymark.fixture.Interleaving.Act;
import org.waymark.fixture.Partnership;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PartnerId;

/** A program submits the version that it has read while somebody else is at the assessment. */
@QuarkusTest
class SubmittedMeanwhileTest {

  private static final Change OTHERWISE =
      new Change(Map.of("ai-use", List.of("tried")), Set.of(), Set.of());

  @Inject SubmitBroughtAssessment submitAssessment;
  @Inject OpenBroughtAssessment openAssessment;
  @Inject DiscardBroughtDraft discardDraft;
  @Inject BroughtAssessments assessments;
  @Inject AnswerQuestion answerQuestion;
  @Inject Community community;
  @Inject Partnership partnership;
  @Inject Interleaving interleaving;

  private Actor.Partner bank = new Actor.Partner(new PartnerId(new UUID(0, 0)));
  private Actor.Owner firm = new Actor.Owner(new OrganisationId(new UUID(0, 0)));
  private AssessmentId draft = new AssessmentId(new UUID(0, 0));
  private BroughtAssessment seen;
  private long read;

  @BeforeEach
  void isComplete() {
    bank = partnership.create();
    firm = new Actor.Owner(partnership.brings(bank));
    draft = community.begins(firm, "skills");
    community.answersTheRest(draft, firm);
    seen = community.as(bank, () -> assessments.visible(draft, bank)).orElseThrow();
    read = community.as(bank, () -> openAssessment.open(draft, bank)).orElseThrow().version();
  }

  /** The firm in its browser: what it answers is neither lost nor submitted unread. */
  @Test
  void isToldThatTheFirmAnswersOtherwise() throws Exception {
    var handing =
        interleaving.during(
            new Act<>(firm, () -> answerQuestion.answer(draft, OTHERWISE, firm)),
            submitting(version -> version == read));

    assertThatObject(handing)
        .isInstanceOfSatisfying(
            Handing.Stale.class, stale -> assertThat(stale.version()).isNotEqualTo(read));
    assertThat(List.<Object>copyOf(community.rows(firm, "select state from assessment")))
        .containsExactly("DRAFT");
  }

  @Test
  void submitsWhatIsAnsweredByThenWhereItMeansAnyVersion() throws Exception {
    var handing =
        interleaving.during(
            new Act<>(firm, () -> answerQuestion.answer(draft, OTHERWISE, firm)),
            submitting(_ -> true));

    assertThatObject(handing)
        .isInstanceOfSatisfying(
            Handing.Tried.class,
            tried ->
                assertThat(tried.now().found().answers().byQuestion())
                    .hasEntrySatisfying(
                        "ai-use", answer -> assertThat(answer.written()).containsExactly("tried")));
  }

  /** Another program of the partner's. */
  @Test
  void isToldThatTheDraftIsGone() throws Exception {
    var handing =
        interleaving.during(
            new Act<>(bank, () -> discardDraft.discard(seen, bank, _ -> true)),
            submitting(version -> version == read));

    assertThatObject(handing).isInstanceOf(Handing.Unknown.class);
  }

  private Act<Handing> submitting(LongPredicate expected) {
    var said = new Declaration(false, null);
    return new Act<>(bank, () -> submitAssessment.submit(draft, said, bank, expected));
  }
}
