package org.waymark.web.layout.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.validation.finding.Judgement;
import org.waymark.adviser.validation.finding.Verdict;
import org.waymark.questionnaire.Question;
import org.waymark.web.layout.AnswerWords;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Verdicts and levels in the words of the pages. */
@ApplicationScoped
public class VerdictWords {

  private final AnswerWords answers;
  private final VerdictMessages messages;
  private final Speaker speaker;

  VerdictWords(AnswerWords answers, @Spoken VerdictMessages messages, Speaker speaker) {
    this.answers = answers;
    this.messages = messages;
    this.speaker = speaker;
  }

  /** What the whole is called, beside its parts. */
  public String whole() {
    return messages.whole();
  }

  /** For example "level 2". */
  public String level(@Nullable Integer level) {
    return level == null ? messages.notRated() : messages.level(level);
  }

  /** Who said something and when. */
  public String by(String person, Instant at) {
    return messages.by(person, speaker.moment(at));
  }

  /**
   * A verdict on the answer to a question.
   *
   * @param judgement null where nobody has looked
   */
  public FoundVerdict found(Question question, @Nullable Judgement judgement) {
    if (judgement == null) {
      return new FoundVerdict(messages.notLookedAt(), "govuk-tag--light-blue", List.of(), "", "");
    }
    var by = by(judgement.by(), judgement.at());
    return switch (judgement.verdict()) {
      case Verdict.Accepted _ -> new FoundVerdict(messages.accepted(), "", List.of(), "", by);
      case Verdict.Changed(var to, var reason) ->
          new FoundVerdict(
              messages.changed(), "govuk-tag--blue", answers.by(question, to), reason, by);
      case Verdict.Rejected(var reason) ->
          new FoundVerdict(messages.rejected(), "govuk-tag--red", List.of(), reason, by);
    };
  }
}
