package org.waymark.assessment.brought;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.AnswerQuestion.Change;
import org.waymark.assessment.SubmitAssessment.Declaration;
import org.waymark.assessment.brought.AnswerBroughtAssessment.Changing;
import org.waymark.assessment.brought.AnswerBroughtAssessment.Wish;
import org.waymark.assessment.brought.BeginBroughtAssessment.Beginning;
import org.waymark.fixture.Community;
import org.waymark.fixture.Partnership;
import org.waymark.identity.Actor;
import org.waymark.organisation.hosted.PartFromPartner;
import org.waymark.questionnaire.EditionId;
import org.waymark.questionnaire.Questionnaires;

/** A firm parts from its partner while the partner's program does something for it. */
@QuarkusTest
class PartingMeanwhileTest {

  private static final Change ANSWER =
      new Change(Map.of("internet", List.of("sometimes")), Set.of(), Set.of());

  /** In milliseconds: much longer than whoever does not wait takes. */
  private static final long A_WHILE = 500;

  private static final long SECONDS = 20;

  @Inject BroughtAssessments assessments;
  @Inject BeginBroughtAssessment beginAssessment;
  @Inject AnswerBroughtAssessment answerAssessment;
  @Inject DiscardBroughtDraft discardDraft;
  @Inject SubmitBroughtAssessment submitAssessment;
  @Inject PartFromPartner partFromPartner;
  @Inject Questionnaires questionnaires;
  @Inject Partnership partnership;
  @Inject Community community;

  private final ExecutorService others = Executors.newCachedThreadPool();
  private final CountDownLatch done = new CountDownLatch(1);
  private final CountDownLatch commits = new CountDownLatch(1);

  @AfterEach
  void end() {
    others.shutdownNow();
  }

  /** Each act is under way by the time the firm has parted and not committed it yet. */
  @Test
  void nothingIsDoneForAFirmThatHasParted() throws Exception {
    var bank = partnership.create();
    var firm = new Actor.Owner(partnership.brings(bank));
    var draft = community.begins(firm, "skills");
    community.answersTheRest(draft, firm);
    var answers = community.rows(firm, "select question_id from answer");
    var seen = community.as(bank, () -> assessments.visible(draft, bank)).orElseThrow();
    var cyber = questionnaires.edition(new EditionId("cyber-security", "2026-1")).orElseThrow();
    var nothing = new Change(Map.of(), Set.of(), Set.of());
    var beginning = new BeginBroughtAssessment.Wish(firm.organisation(), cyber, null, nothing);

    var parting = meanwhile(firm, uncommitted(() -> partFromPartner.part(firm)));
    await(done);
    var begun = meanwhile(bank, () -> beginAssessment.begin(bank, beginning));
    var answered =
        meanwhile(
            bank, () -> answerAssessment.answer(seen, bank, new Wish(ANSWER, true), _ -> true));
    var discarded = meanwhile(bank, () -> discardDraft.discard(seen, bank, _ -> true));
    var handedIn =
        meanwhile(
            bank, () -> submitAssessment.submit(seen.id(), new Declaration(true, null), bank));
    for (var act : List.of(begun, answered, discarded, handedIn)) {
      assertThat(waits(act)).isTrue();
    }
    commits.countDown();

    assertThat(parting.get(SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(begun.get(SECONDS, TimeUnit.SECONDS)).isInstanceOf(Beginning.UnknownFirm.class);
    assertThat(answered.get(SECONDS, TimeUnit.SECONDS)).isInstanceOf(Changing.Unknown.class);
    assertThat(discarded.get(SECONDS, TimeUnit.SECONDS))
        .isInstanceOf(DiscardBroughtDraft.Discarding.Unknown.class);
    assertThat(handedIn.get(SECONDS, TimeUnit.SECONDS))
        .isInstanceOf(SubmitBroughtAssessment.Handing.Unknown.class);
    assertThat(List.<Object>copyOf(community.rows(firm, "select state from assessment")))
        .containsExactly("DRAFT");
    assertThat(List.<Object>copyOf(community.rows(firm, "select question_id from answer")))
        .containsExactlyInAnyOrderElementsOf(answers);
  }

  @Test
  void aFirmPartsOnceWhatItsPartnerDoesIsDone() throws Exception {
    var bank = partnership.create();
    var firm = new Actor.Owner(partnership.brings(bank));
    var draft = community.begins(firm, "skills");
    var seen = community.as(bank, () -> assessments.visible(draft, bank)).orElseThrow();

    var wish = new Wish(ANSWER, false);
    var answering =
        meanwhile(bank, uncommitted(() -> answerAssessment.answer(seen, bank, wish, _ -> true)));
    await(done);
    var parting = meanwhile(firm, () -> partFromPartner.part(firm));
    assertThat(waits(parting)).isTrue();
    commits.countDown();

    assertThat(answering.get(SECONDS, TimeUnit.SECONDS)).isInstanceOf(Changing.Changed.class);
    assertThat(parting.get(SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(community.rows(firm, "select 1 from answer")).isNotEmpty();
    assertThat(community.as(bank, () -> assessments.visible(draft, bank))).isEmpty();
  }

  /** Does it, and leaves it uncommitted until it may go on. */
  private <T> Supplier<T> uncommitted(Supplier<T> act) {
    return () -> {
      var result = act.get();
      done.countDown();
      await(commits);
      return result;
    };
  }

  private <T> Future<T> meanwhile(Actor who, Supplier<T> act) {
    return others.submit(() -> asVisit(() -> community.as(who, act)));
  }

  /** A thread of the test's own has no request yet. */
  private static <T> T asVisit(Supplier<T> visit) {
    var request = Arc.container().requestContext();
    request.activate();
    try {
      return visit.get();
    } finally {
      request.terminate();
    }
  }

  private static boolean waits(Future<?> act) throws Exception {
    try {
      act.get(A_WHILE, TimeUnit.MILLISECONDS);
      return false;
    } catch (TimeoutException e) {
      return true;
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(SECONDS, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
