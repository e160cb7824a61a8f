package org.waymark.api.v1.assessment;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.api.problem.Problems.InvalidValue;
import org.waymark.api.v1.JsonBody;
import org.waymark.api.version.IfMatch;
import org.waymark.api.version.VersionTag;
import org.waymark.assessment.Answering;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Submission;
import org.waymark.assessment.brought.AnswerBroughtAssessment.Changing;
import org.waymark.assessment.brought.BeginBroughtAssessment.Beginning;
import org.waymark.assessment.brought.BroughtCase;
import org.waymark.assessment.brought.DiscardBroughtDraft.Discarding;
import org.waymark.assessment.brought.SubmitBroughtAssessment.Handing;
import org.waymark.exchange.Fault;

/** What programs are told about what came of it. */
public final class Outcomes {

  private static final String NOT_ASKED =
      "is not asked of this firm, given its other answers: remove it";

  private Outcomes() {}

  /** An assessment with its version. */
  static Response shown(BroughtCase found) {
    return Response.ok(AssessmentResponse.of(found))
        .header(HttpHeaders.ETAG, VersionTag.of(found.version()))
        .build();
  }

  /** The new assessment; throws a problem where none was begun. */
  public static BroughtCase begun(Beginning beginning) {
    return switch (beginning) {
      case Beginning.Begun(var begun) -> begun;
      case Beginning.UnknownFirm _ ->
          throw JsonBody.invalid(
              ProblemType.INVALID_ASSESSMENT,
              List.of(new Fault("/organisation", "must be the id of one of your firms")));
      case Beginning.ReferenceInUse(var other) ->
          throw about(
              other,
              Problems.of(
                  ProblemType.REFERENCE_IN_USE,
                  ProblemType.REFERENCE_IN_USE.meaning(),
                  List.of(
                      new InvalidValue(
                          "/externalReference", "is in use for another of your assessments"))));
      case Beginning.DraftUnderWay(var draft) ->
          throw about(
              draft,
              Problems.of(ProblemType.DRAFT_UNDER_WAY, ProblemType.DRAFT_UNDER_WAY.meaning()));
      case Beginning.Unfit(var because) -> throw unfit(because, ProblemType.INVALID_ASSESSMENT);
    };
  }

  private static HttpProblem about(AssessmentId other, HttpProblem problem) {
    return HttpProblem.builder(problem)
        .with("assessment", AssessmentResponse.address(other).toString())
        .build();
  }

  /** The assessment as it is then; throws a problem where nothing was kept. */
  public static BroughtCase changed(Changing changing) {
    return switch (changing) {
      case Changing.Changed(var now) -> now;
      case Changing.Unknown _ -> throw unknown();
      case Changing.Stale(var current) -> throw IfMatch.stale(current);
      case Changing.Unfit(var because) -> throw unfit(because, ProblemType.INVALID_ANSWERS);
    };
  }

  private static RuntimeException unfit(Answering because, ProblemType type) {
    return switch (because) {
      case Answering.AlreadySubmitted _ -> alreadySubmitted();
      case Answering.NotFound _ -> unknown();
      case Answering.NotAsked(var questions) -> wrong(type, questions.stream(), NOT_ASKED);
      case Answering.Refused(var replies) ->
          wrong(type, replies.keySet().stream(), "does not fit the question");
      case Answering.Saved _ -> new IllegalArgumentException("It fits");
    };
  }

  private static RuntimeException wrong(ProblemType type, Stream<String> questions, String detail) {
    return JsonBody.invalid(
        type, questions.sorted().map(id -> new Fault("/answers/" + id, detail)).toList());
  }

  /** Throws a problem where it was not handed in. */
  public static void handedIn(Submission submission) {
    switch (submission) {
      case Submission.Submitted _ -> {}
      case Submission.AlreadySubmitted _ -> throw alreadySubmitted();
      case Submission.NotFound _ -> throw unknown();
      case Submission.UnknownStage _ ->
          throw JsonBody.invalid(
              ProblemType.INVALID_ASSESSMENT,
              List.of(new Fault("/stage", "is no stage of this edition")));
      case Submission.Incomplete(var unanswered) ->
          throw Problems.of(
              ProblemType.ASSESSMENT_INCOMPLETE,
              unanswered.size() == 1
                  ? "One question is unanswered."
                  : unanswered.size() + " questions are unanswered.",
              unanswered.stream()
                  .map(question -> new InvalidValue("/answers/" + question.id(), "is missing"))
                  .toList());
    }
  }

  /** The assessment as it is then; throws a problem where it was not handed in. */
  static BroughtCase submitted(Handing handing) {
    return switch (handing) {
      case Handing.Tried(var submission, var now) -> {
        handedIn(submission);
        yield now;
      }
      case Handing.Unknown _ -> throw unknown();
      case Handing.Stale(var current) -> throw IfMatch.stale(current);
    };
  }

  /** Throws a problem unless the draft is gone. */
  static void discarded(Discarding discarding) {
    switch (discarding) {
      case Discarding.Discarded _ -> {}
      case Discarding.Unknown _ -> throw unknown();
      case Discarding.Stale(var current) -> throw IfMatch.stale(current);
      case Discarding.AlreadySubmitted _ -> throw alreadySubmitted();
    }
  }

  static RuntimeException unknown() {
    return Problems.of(ProblemType.UNKNOWN_ASSESSMENT, ProblemType.UNKNOWN_ASSESSMENT.meaning());
  }

  private static RuntimeException alreadySubmitted() {
    return Problems.of(ProblemType.ALREADY_SUBMITTED, ProblemType.ALREADY_SUBMITTED.meaning());
  }
}
