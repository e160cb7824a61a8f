package org.waymark.api.v1.referral;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.api.v1.JsonBody;
import org.waymark.api.version.IfMatch;
import org.waymark.api.version.VersionTag;
import org.waymark.exchange.Fault;
import org.waymark.referral.News;
import org.waymark.referral.ReferralId;
import org.waymark.referral.Stage;
import org.waymark.referral.brought.BroughtReferral;
import org.waymark.referral.brought.FollowReferral.Following;

/** What programs are told about what came of it. */
final class Answers {

  private Answers() {}

  /** A referral with its version. */
  static Response shown(BroughtReferral referral) {
    return Response.ok(ReferralResponse.of(referral))
        .header(HttpHeaders.ETAG, VersionTag.of(referral.version()))
        .build();
  }

  /** The referral as it is now; throws a problem where nothing was kept. */
  static BroughtReferral kept(Following following) {
    return switch (following) {
      case Following.Kept(var referral) -> referral;
      case Following.Unknown _ -> throw unknown();
      case Following.Stale(var current) -> throw IfMatch.stale(current);
      case Following.Refused(var fault, var next) -> throw invalid(List.of(told(fault, next)));
    };
  }

  private static Fault told(News.Fault fault, Set<Stage> next) {
    return switch (fault) {
      case NOT_NEXT ->
          new Fault(
              ReferralReader.STAGE,
              next.isEmpty()
                  ? "cannot follow: the referral has come to an end"
                  : "cannot follow what is: next may be "
                      + next.stream().map(Stage::code).collect(Collectors.joining(", ")));
      case IN_THE_FUTURE -> new Fault(ReferralReader.HAPPENED_ON, "must not be after today");
      case TOO_EARLY ->
          new Fault(
              ReferralReader.HAPPENED_ON,
              "must not be before the stage before it, nor before 2020");
      case NOTE_TOO_LONG -> throw new IllegalArgumentException("No program writes notes");
    };
  }

  static RuntimeException invalid(List<Fault> faults) {
    return JsonBody.invalid(ProblemType.INVALID_REFERRAL, faults);
  }

  static RuntimeException unknown() {
    return Problems.of(ProblemType.UNKNOWN_REFERRAL, ProblemType.UNKNOWN_REFERRAL.meaning());
  }

  static RuntimeException underWay(ReferralId referral) {
    var address = ReferralsResource.PATH + "/" + referral;
    var detail = "It is at %s. Say there how far it has got.".formatted(address);
    return HttpProblem.builder(Problems.of(ProblemType.REFERRAL_UNDER_WAY, detail))
        .with("referral", address)
        .build();
  }
}
