package org.waymark.web.layout.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.validation.finding.Judgement;
import org.waymark.adviser.validation.finding.NamedDocument;
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
   * @param documents address below which the reader takes documents of the firm away
   */
  public FoundVerdict found(Question question, @Nullable Judgement judgement, String documents) {
    if (judgement == null) {
      return new FoundVerdict(
          messages.notLookedAt(), "govuk-tag--light-blue", List.of(), "", null, "");
    }
    var by = by(judgement.by(), judgement.at());
    var named = judgement.document();
    var rests = named == null ? null : rests(named, documents);
    return switch (judgement.verdict()) {
      case Verdict.Accepted _ ->
          new FoundVerdict(messages.accepted(), "", List.of(), "", rests, by);
      case Verdict.Changed(var to, var reason) ->
          new FoundVerdict(
              messages.changed(), "govuk-tag--blue", answers.by(question, to), reason, rests, by);
      case Verdict.Rejected(var reason) ->
          new FoundVerdict(messages.rejected(), "govuk-tag--red", List.of(), reason, rests, by);
    };
  }

  private FoundVerdict.Rests rests(NamedDocument named, String documents) {
    var name = named.name();
    if (name == null) {
      return new FoundVerdict.Rests("", null, messages.notForYou());
    }
    return named.removed()
        ? new FoundVerdict.Rests(name, null, messages.removedSince())
        : new FoundVerdict.Rests(name, documents + "/" + named.id(), "");
  }
}
