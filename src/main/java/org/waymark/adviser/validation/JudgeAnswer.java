package org.waymark.adviser.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.casefile.CaseDocument;
import org.waymark.adviser.validation.OpenValidation.Wanted;
import org.waymark.adviser.validation.Saving.Flaw;
import org.waymark.adviser.validation.finding.Judgement;
import org.waymark.adviser.validation.finding.Verdict;
import org.waymark.identity.Actor;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Reply;

/** An adviser says of one answer whether it holds. The first verdict begins a draft. */
@ApplicationScoped
public class JudgeAnswer {

  private final Desks desks;
  private final Drafts drafts;

  JudgeAnswer(Desks desks, Drafts drafts) {
    this.desks = desks;
    this.drafts = drafts;
  }

  /** What kind of verdict is given. */
  public enum Kind {
    ACCEPT,
    CHANGE,
    REJECT,
    /** Takes back a verdict given before. */
    LEAVE_OPEN
  }

  /**
   * A verdict as proposed.
   *
   * @param kind null when none was chosen
   * @param answer option ids, or a value alone, for a change; not yet checked
   * @param document id of the one that the verdict names, not yet checked; empty for none, null to
   *     leave it as it is
   * @param seen the draft and verdict that were in sight
   */
  public record Proposal(
      String question,
      @Nullable Kind kind,
      List<String> answer,
      String reason,
      @Nullable String document,
      Seen seen) {

    public Proposal {
      answer = List.copyOf(answer);
    }
  }

  /** Saves a verdict in place of an earlier one, unless a colleague was faster. */
  @Transactional
  public Saving judge(Wanted wanted, Proposal proposal, Actor.Adviser adviser) {
    var desk = desks.open(wanted, adviser).orElse(null);
    var question = desk == null ? null : desk.question(proposal.question()).orElse(null);
    if (desk == null || question == null) {
      return new Saving.NotFound();
    }
    return refused(proposal, question, desk.answer(question).orElseThrow())
        .or(() -> wrongDocument(proposal, desk))
        .orElseGet(() -> save(desk, proposal, question, adviser));
  }

  private Saving save(Desk desk, Proposal proposal, Question question, Actor.Adviser adviser) {
    return switch (desks.take(desk, proposal.seen(), adviser)) {
      case Desks.Taking.Gone gone -> gone.told();
      case Desks.Taking.Taken(var draft, var now) -> {
        var version = now.judgement(question.id()).map(Judgement::version).orElse(0);
        if (version != proposal.seen().version() && now.draft() != null) {
          yield new Saving.ChangedMeanwhile(now.draft());
        }
        var verdict = verdict(proposal, question);
        var given = verdict == null ? null : new Drafts.Given(verdict, document(proposal, now));
        drafts.judge(draft, List.of(question.id()), given, adviser);
        yield new Saving.Saved();
      }
    };
  }

  private static Optional<Saving> refused(Proposal proposal, Question question, Answer self) {
    return switch (proposal.kind()) {
      case null -> Optional.of(new Saving.Refused(Flaw.NO_VERDICT));
      case ACCEPT, LEAVE_OPEN -> Optional.empty();
      case REJECT -> Reasons.flaw(proposal.reason());
      case CHANGE ->
          switch (question.format().reply(proposal.answer())) {
            case Reply.Refused reply -> Optional.of(new Saving.BadAnswer(reply));
            case Reply.Accepted(var answer) when answer.equals(self) ->
                Optional.of(new Saving.Refused(Flaw.SAME_ANSWER));
            case Reply.Accepted _ -> Reasons.flaw(proposal.reason());
          };
    };
  }

  private static Optional<Saving> wrongDocument(Proposal proposal, Desk desk) {
    var sent = proposal.document();
    return proposal.kind() == Kind.LEAVE_OPEN
            || sent == null
            || sent.isEmpty()
            || sought(proposal, desk).isPresent()
        ? Optional.empty()
        : Optional.of(new Saving.Refused(Flaw.NO_SUCH_DOCUMENT));
  }

  private static @Nullable UUID document(Proposal proposal, Desk desk) {
    return proposal.document() == null
        ? desk.named(proposal.question()).orElse(null)
        : sought(proposal, desk).orElse(null);
  }

  private static Optional<UUID> sought(Proposal proposal, Desk desk) {
    return desk.nameable(proposal.question()).stream()
        .map(CaseDocument::id)
        .filter(id -> id.toString().equals(proposal.document()))
        .findFirst();
  }

  /** Null for one that is taken back. */
  private static @Nullable Verdict verdict(Proposal proposal, Question question) {
    return switch (proposal.kind()) {
      case null -> null;
      case LEAVE_OPEN -> null;
      case ACCEPT -> new Verdict.Accepted();
      case REJECT -> new Verdict.Rejected(proposal.reason());
      case CHANGE ->
          question.format().reply(proposal.answer()) instanceof Reply.Accepted(var answer)
              ? new Verdict.Changed(answer, proposal.reason())
              : null;
    };
  }
}
