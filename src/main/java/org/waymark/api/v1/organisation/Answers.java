package org.waymark.api.v1.organisation;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.api.problem.Problems.InvalidValue;
import org.waymark.api.version.IfMatch;
import org.waymark.api.version.VersionTag;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.BroughtFirm;
import org.waymark.organisation.BroughtFirms.Keeping;
import org.waymark.organisation.holding.EraseBroughtFirm.Erasing;

/** What programs are told about what came of it. */
final class Answers {

  private Answers() {}

  /** An answer about a firm that is kept; throws a problem where nothing was. */
  static <T> T about(Keeping keeping, Function<BroughtFirm, T> answer) {
    return switch (keeping) {
      case Keeping.Kept(var firm) -> answer.apply(firm);
      case Keeping.Unknown _ -> throw unknown();
      case Keeping.Stale(var current) -> throw IfMatch.stale(current);
      case Keeping.ReferenceInUse(var other) -> throw inUse(other);
    };
  }

  private static HttpProblem inUse(OrganisationId other) {
    var type = ProblemType.REFERENCE_IN_USE;
    var fault = new InvalidValue("/externalReference", "is in use for another of your firms");
    return HttpProblem.builder(Problems.of(type, type.meaning(), List.of(fault)))
        .with("organisation", OrganisationResponse.address(other).toString())
        .build();
  }

  /** The firm with its version. */
  static Response shown(BroughtFirm firm) {
    return Response.ok(OrganisationResponse.of(firm))
        .header(HttpHeaders.ETAG, VersionTag.of(firm.version()))
        .build();
  }

  /** Throws a problem unless the firm is gone. */
  static void erased(Erasing erasing) {
    switch (erasing) {
      case Erasing.Erased _ -> {}
      case Erasing.Unknown _ -> throw unknown();
      case Erasing.Stale(var current) -> throw IfMatch.stale(current);
    }
  }

  static RuntimeException unknown() {
    return Problems.of(
        ProblemType.UNKNOWN_ORGANISATION, ProblemType.UNKNOWN_ORGANISATION.meaning());
  }
}
