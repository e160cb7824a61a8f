package org.waymark.adviser.validation.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.Evidence;

class ValidatedAnswersTest {

  private static final Answer YES = new Answer.Chosen(List.of("yes"));
  private static final Answer NO = new Answer.Chosen(List.of("no"));

  private static final Answers SELF =
      new Answers(
          Map.of("backups", YES, "firewall", YES, "policy", new Answer.DontKnow()),
          Map.of("backups", Evidence.SHOWN));

  @Test
  void keepsWhatNobodyHasLookedAt() {
    assertThat(ValidatedAnswers.of(SELF, Map.of())).isEqualTo(SELF);
  }

  @Test
  void verifiesAnAcceptedAnswer() {
    var holding = ValidatedAnswers.of(SELF, Map.of("firewall", new Verdict.Accepted()));

    assertThat(holding.to("firewall")).contains(YES);
    assertThat(holding.evidenceFor("firewall")).isEqualTo(Evidence.VERIFIED);
    assertThat(holding.evidenceFor("backups")).isEqualTo(Evidence.SHOWN);
  }

  @Test
  void putsTheAnswerThatWasFoundInPlaceOfAnother() {
    var holding = ValidatedAnswers.of(SELF, Map.of("backups", new Verdict.Changed(NO, "None")));

    assertThat(holding.to("backups")).contains(NO);
    assertThat(holding.evidenceFor("backups")).isEqualTo(Evidence.VERIFIED);
  }

  @Test
  void leavesNoAnswerWhereOneWasRejected() {
    var holding = ValidatedAnswers.of(SELF, Map.of("backups", new Verdict.Rejected("None")));

    assertThat(holding.has("backups")).isFalse();
    assertThat(holding.evidenceFor("backups")).isEqualTo(Evidence.CLAIMED);
  }

  @Test
  void passesOverVerdictsOnWhatWasNotAnswered() {
    var holding = ValidatedAnswers.of(SELF, Map.of("other", new Verdict.Changed(NO, "x")));

    assertThat(holding).isEqualTo(SELF);
  }
}
