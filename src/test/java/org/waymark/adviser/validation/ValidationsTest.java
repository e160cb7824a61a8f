package org.waymark.adviser.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.adviser.validation.JudgeAnswer.Kind;
import org.waymark.adviser.validation.JudgeAnswer.Proposal;
import org.waymark.adviser.validation.OpenValidation.Wanted;
import org.waymark.adviser.validation.Saving.Flaw;
import org.waymark.adviser.validation.finding.LevelOverride;
import org.waymark.adviser.validation.finding.Validation;
import org.waymark.adviser.validation.finding.Validations;
import org.waymark.adviser.validation.finding.Verdict;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Casework;
import org.waymark.exchange.MalformedJsonException;
import org.waymark.exchange.StrictJson;
import org.waymark.exchange.receipt.Receipt;
import org.waymark.exchange.receipt.Verification;
import org.waymark.exchange.receipt.Verifier;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.fixture.Validating;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaires;

/** Advisers of a hub go through what a firm answered, and the firm keeps what they found. */
@QuarkusTest
class ValidationsTest {

  private static final UUID NOBODY = new UUID(4, 2);

  @Inject Community community;
  @Inject Clientele clientele;
  @Inject Validating validating;
  @Inject Validations validations;
  @Inject Casework casework;
  @Inject Questionnaires questionnaires;

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
  void beginsWithTheFirmsOwnScoreAndNoDraft() {
    assertThat(desk(ada).draft()).isNull();
    assertThat(desk(ada).validated()).isEqualTo(desk(ada).self());
  }

  @Test
  void countsWhatWasAcceptedAsVerifiedAndWhatWasRejectedAsMissing() {
    assertThat(validating.accepts(ada, wanted, first)).isInstanceOf(Saving.Saved.class);
    assertThat(desk(ada).validated().points()).isEqualTo(desk(ada).self().points());
    assertThat(desk(ada).validated().confidence()).isGreaterThan(desk(ada).self().confidence());

    validating.judges(ada, wanted, first, Kind.REJECT, "Nobody could show it");

    assertThat(desk(ada).validated().points()).isLessThan(desk(ada).self().points());
    assertThat(desk(ada).validated().highest()).isEqualTo(desk(ada).self().highest());
  }

  @Test
  void keepsAllColleaguesFindInOneDraft() {
    validating.accepts(ada, wanted, first);
    validating.judges(bob, wanted, second, Kind.REJECT, "Nobody could show it");

    assertThat(desk(ada).draft()).isEqualTo(desk(bob).draft());
    assertThat(desk(ada).judgement(first).orElseThrow().by()).isEqualTo("Ada Adviser");
    assertThat(desk(ada).judgement(second).orElseThrow().by()).isEqualTo("Bob Adviser");
  }

  @Test
  void tellsWhoeverIsSecondAndLosesNothing() {
    var seen = validating.seen(bob, wanted, first);
    validating.accepts(ada, wanted, first);

    var late = validating.judges(bob, wanted, rejecting(first, seen));

    assertThat(late).isInstanceOf(Saving.ChangedMeanwhile.class);
    assertThat(verdict(first)).isInstanceOf(Verdict.Accepted.class);

    var again = validating.seen(bob, wanted, first);
    assertThat(validating.judges(bob, wanted, rejecting(first, again)))
        .isInstanceOf(Saving.Saved.class);
  }

  @Test
  void tellsOfAVerdictThatWasTakenBackAndGivenAgain() {
    validating.accepts(ada, wanted, first);
    var seen = validating.seen(bob, wanted, first);
    validating.judges(ada, wanted, first, Kind.LEAVE_OPEN, "");
    validating.accepts(ada, wanted, first);

    assertThat(validating.judges(bob, wanted, rejecting(first, seen)))
        .isInstanceOf(Saving.ChangedMeanwhile.class);
  }

  @Test
  void tellsWhoeverWorksOnWhatAColleagueHasFinished() {
    validating.accepts(ada, wanted, first);
    var seen = validating.seen(bob, wanted, second);
    validating.finishes(ada, wanted);

    var late = validating.judges(bob, wanted, rejecting(second, seen));

    assertThat(late)
        .isInstanceOfSatisfying(
            Saving.FinishedMeanwhile.class,
            meanwhile -> assertThat(meanwhile.finished()).isNotNull());
    assertThat(desk(bob).draft()).isNull();
  }

  @Test
  void putsNobodysNameToWhatAColleagueHasChangedSince() {
    validating.accepts(ada, wanted, first);
    var draft = Objects.requireNonNull(desk(ada).draft());
    var seen = new Seen(draft.id(), draft.version());
    validating.judges(bob, wanted, second, Kind.REJECT, "Nobody could show it");

    assertThat(validating.finishes(ada, wanted, seen)).isInstanceOf(Saving.ChangedMeanwhile.class);
    assertThat(finished()).isEmpty();
  }

  @Test
  void beginsOneDraftWhenTwoBeginAtOnce() throws Exception {
    var go = new CountDownLatch(1);
    try (var pool = Executors.newFixedThreadPool(2)) {
      var one = pool.submit(() -> acceptsAfter(go, ada, first));
      var other = pool.submit(() -> acceptsAfter(go, bob, second));
      go.countDown();
      assertThat(one.get()).isInstanceOf(Saving.Saved.class);
      assertThat(other.get()).isInstanceOf(Saving.Saved.class);
    }
    assertThat(Objects.requireNonNull(desk(ada).draft()).judgements()).hasSize(2);
  }

  private Saving acceptsAfter(CountDownLatch go, Actor.Adviser adviser, String question)
      throws InterruptedException {
    var proposal = new Proposal(question, Kind.ACCEPT, List.of(), "", null, new Seen(null, 0));
    go.await();
    return inARequest(() -> validating.judges(adviser, wanted, proposal));
  }

  private static Saving inARequest(Supplier<Saving> act) {
    var context = Arc.container().requestContext();
    context.activate();
    try {
      return act.get();
    } finally {
      context.terminate();
    }
  }

  @Test
  void refusesWhatMakesNoSense() {
    var own = desk(ada).answer(question(first)).orElseThrow().written();
    var none = new Seen(null, 0);

    assertThat(judges(new Proposal(first, null, List.of(), "", null, none)))
        .isEqualTo(new Saving.Refused(Flaw.NO_VERDICT));
    assertThat(judges(new Proposal(first, Kind.REJECT, List.of(), " ", null, none)))
        .isEqualTo(new Saving.Refused(Flaw.REASON_MISSING));
    assertThat(judges(new Proposal(first, Kind.REJECT, List.of(), "x".repeat(1001), null, none)))
        .isEqualTo(new Saving.Refused(Flaw.REASON_TOO_LONG));
    assertThat(judges(new Proposal(first, Kind.CHANGE, own, "Because", null, none)))
        .isEqualTo(new Saving.Refused(Flaw.SAME_ANSWER));
    assertThat(judges(new Proposal(first, Kind.CHANGE, List.of("nonsense"), "Because", null, none)))
        .isInstanceOf(Saving.BadAnswer.class);
    assertThat(judges(new Proposal("nonsense", Kind.ACCEPT, List.of(), "", null, none)))
        .isInstanceOf(Saving.NotFound.class);
    assertThat(validating.finishes(ada, wanted)).isEqualTo(new Saving.Refused(Flaw.NOTHING_JUDGED));
    assertThat(desk(ada).draft()).isNull();
  }

  @Test
  void setsALevelByHandAndLeavesTheOneWorkedOut() {
    validating.accepts(ada, wanted, first);
    var computed = desk(ada).validated();
    var other = Integer.valueOf(1).equals(computed.level()) ? 2 : 1;

    assertThat(validating.sets(ada, wanted, other, "Knows the firm"))
        .isInstanceOf(Saving.Saved.class);

    assertThat(desk(ada).validated()).isEqualTo(computed);
    assertThat(desk(ada).override(LevelOverride.WHOLE).orElseThrow().level()).isEqualTo(other);
    assertThat(validating.sets(ada, wanted, 99, "x")).isEqualTo(new Saving.Refused(Flaw.NO_LEVEL));
    assertThat(validating.sets(ada, wanted, other, " "))
        .isEqualTo(new Saving.Refused(Flaw.REASON_MISSING));
    validating.sets(ada, wanted, 0, "");
    assertThat(desk(ada).override(LevelOverride.WHOLE)).isEmpty();
  }

  @Test
  void keepsAReceiptOfBothScoresThatAnyoneCanVerify() {
    validating.judges(ada, wanted, first, Kind.REJECT, "Nobody could show it");
    validating.accepts(ada, wanted, second);
    validating.finishes(ada, wanted);

    var id = finished().getFirst().id();
    var receipts = community.as(firm, () -> validations.receipts(id, firm)).orElseThrow();

    assertThat(verified(receipts.self())).isInstanceOf(Verification.Valid.class);
    assertThat(verified(receipts.validated())).isInstanceOf(Verification.Valid.class);
    assertThat(receipts.validated()).contains("verified").isNotEqualTo(receipts.self());
    var stranger = community.firm();
    assertThat(community.as(stranger, () -> validations.receipts(id, stranger))).isEmpty();
  }

  private Verification verified(String receipt) {
    try {
      var read = Receipt.read(StrictJson.read(receipt.getBytes(StandardCharsets.UTF_8)));
      return read instanceof Receipt.Reading.Accepted(var accepted)
          ? new Verifier(questionnaires).verify(accepted)
          : new Verification.Invalid(List.of());
    } catch (MalformedJsonException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void keepsEarlierOnesWhenALaterOneIsFinished() {
    validating.accepts(ada, wanted, first);
    validating.finishes(ada, wanted);
    validating.judges(bob, wanted, second, Kind.REJECT, "Nobody could show it");
    validating.finishes(bob, wanted);

    assertThat(finished())
        .extracting(each -> Objects.requireNonNull(each.finished()).person())
        .containsExactly("Bob Adviser", "Ada Adviser");
    assertThat(desk(ada).earlier()).hasSize(2);
  }

  private Desk desk(Actor.Adviser adviser) {
    return validating.desk(adviser, wanted).orElseThrow();
  }

  private Question question(String id) {
    return desk(ada).question(id).orElseThrow();
  }

  private Verdict verdict(String question) {
    return desk(ada).judgement(question).orElseThrow().verdict();
  }

  private static Proposal rejecting(String question, Seen seen) {
    return new Proposal(question, Kind.REJECT, List.of(), "Nobody could show it", null, seen);
  }

  private Saving judges(Proposal proposal) {
    return validating.judges(bob, wanted, proposal);
  }

  private List<Validation> finished() {
    return community.as(
        firm,
        () -> validations.about(casework.find(wanted.assessment(), firm).orElseThrow(), firm));
  }
}
