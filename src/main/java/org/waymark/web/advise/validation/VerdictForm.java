package org.waymark.web.advise.validation;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.validation.JudgeAnswer.Kind;
import org.waymark.adviser.validation.JudgeAnswer.Proposal;
import org.waymark.adviser.validation.finding.Judgement;
import org.waymark.adviser.validation.finding.Verdict;
import org.waymark.questionnaire.Question;
import org.waymark.web.layout.ask.SentAnswers;

/**
 * A verdict as a browser sends it: every value may be missing or nonsense.
 *
 * @param document empty for none; null where the form did not ask
 */
record VerdictForm(
    @Nullable Kind kind,
    SentAnswers answers,
    String reason,
    @Nullable String document,
    String check,
    String version) {

  /** Name of the answer that holds instead. */
  static final String ANSWER = "answer";

  static VerdictForm of(MultivaluedMap<String, String> form) {
    return new VerdictForm(
        kind(form.getFirst("verdict")),
        SentAnswers.of(form),
        line(form.getFirst("reason")),
        form.getFirst("document"),
        line(form.getFirst("check")),
        line(form.getFirst("version")));
  }

  /** As it is kept; blank where there is none yet. */
  static VerdictForm of(ValidationDoor.Opened opened, Question question) {
    var judgement = opened.desk().judgement(question.id());
    var verdict = judgement.map(Judgement::verdict).orElse(null);
    var draft = opened.desk().draft();
    return new VerdictForm(
        kind(verdict),
        new SentAnswers(answers(verdict)),
        reason(verdict),
        opened.desk().named(question.id()).map(UUID::toString).orElse(""),
        draft == null ? "" : draft.id().toString(),
        "" + judgement.map(Judgement::version).orElse(0));
  }

  /** The same after somebody has seen what a colleague did: saved once more, it replaces that. */
  VerdictForm inSightOf(ValidationDoor.Opened now, Question question) {
    var fresh = of(now, question);
    return new VerdictForm(kind, answers, reason, document, fresh.check, fresh.version);
  }

  Proposal proposal(Question question) {
    return new Proposal(
        question.id(),
        kind,
        answers.answer(question, ANSWER),
        reason,
        document,
        SeenForm.of(check, version).seen());
  }

  private static String line(@Nullable String sent) {
    return Optional.ofNullable(sent).orElse("").replace("\r\n", "\n").replace("\0", "").strip();
  }

  private static @Nullable Kind kind(@Nullable String sent) {
    return switch (sent) {
      case "accept" -> Kind.ACCEPT;
      case "change" -> Kind.CHANGE;
      case "reject" -> Kind.REJECT;
      case "open" -> Kind.LEAVE_OPEN;
      case null, default -> null;
    };
  }

  private static @Nullable Kind kind(@Nullable Verdict verdict) {
    return switch (verdict) {
      case null -> null;
      case Verdict.Accepted _ -> Kind.ACCEPT;
      case Verdict.Changed _ -> Kind.CHANGE;
      case Verdict.Rejected _ -> Kind.REJECT;
    };
  }

  private static String reason(@Nullable Verdict verdict) {
    return switch (verdict) {
      case null -> "";
      case Verdict.Accepted _ -> "";
      case Verdict.Changed(_, var reason) -> reason;
      case Verdict.Rejected(var reason) -> reason;
    };
  }

  private static Map<String, List<String>> answers(@Nullable Verdict verdict) {
    return verdict instanceof Verdict.Changed(var to, _)
        ? SentAnswers.filledIn(ANSWER, to)
        : new HashMap<>();
  }
}
