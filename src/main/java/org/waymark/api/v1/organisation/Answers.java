package org.waymark.api.v1.organisation;

import java.util.List;
import java.util.function.Function;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.api.problem.Problems.InvalidValue;
import org.waymark.organisation.BroughtFirm;
import org.waymark.organisation.BroughtFirms.Keeping;

/** What programs are told about what came of it. */
final class Answers {

  private Answers() {}

  /** An answer about a firm that is kept; throws a problem where nothing was. */
  static <T> T about(Keeping keeping, Function<BroughtFirm, T> answer) {
    return switch (keeping) {
      case Keeping.Kept(var firm) -> answer.apply(firm);
      case Keeping.Unknown _ -> throw unknown();
      case Keeping.ReferenceInUse _ ->
          throw Problems.of(
              ProblemType.REFERENCE_IN_USE,
              ProblemType.REFERENCE_IN_USE.meaning(),
              List.of(new InvalidValue("/externalReference", "is another firm's of yours")));
    };
  }

  static RuntimeException unknown() {
    return Problems.of(
        ProblemType.UNKNOWN_ORGANISATION, ProblemType.UNKNOWN_ORGANISATION.meaning());
  }
}
