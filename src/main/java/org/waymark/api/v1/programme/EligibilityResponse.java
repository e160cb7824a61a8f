package org.waymark.api.v1.programme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.directory.Codes;
import org.waymark.programme.directory.JudgeProgrammes.Judged;
import org.waymark.programme.eligibility.Finding;
import org.waymark.programme.eligibility.Particular;
import org.waymark.programme.exchange.RuleText;

/** How a firm stands with programmes: eligible before likely, nearly and not eligible. */
public record EligibilityResponse(@Schema(required = true) List<Standing> programmes) {

  static EligibilityResponse of(List<Judged> judged) {
    return new EligibilityResponse(judged.stream().map(Standing::of).toList());
  }

  /** How it stands with one of them. */
  public record Standing(
      ProgrammeResponse.Name about,
      ProgrammeResponse.Links links,
      ProgrammeResponse.StatusResponse status,
      @Schema(
              required = true,
              description =
                  "eligible: every rule is met; likely: none is missed, some cannot be settled;"
                      + " nearly: exactly one is missed, and it is not the place",
              enumeration = {"eligible", "likely", "nearly", "not-eligible"})
          String fit,
      @Schema(description = "One for each rule, the place first") List<FindingResponse> findings) {

    /** As programs get it. */
    public static Standing of(Judged judged) {
      var programme = judged.listed().programme();
      return new Standing(
          ProgrammeResponse.Name.of(programme),
          ProgrammeResponse.Links.of(programme),
          ProgrammeResponse.StatusResponse.of(judged.listed()),
          Codes.of(judged.judgement().fit()),
          judged.judgement().findings().stream().map(FindingResponse::of).toList());
    }
  }

  /** What became of one rule. */
  record FindingResponse(
      @Schema(description = "What the rule is about, such as employees") String rule,
      @Schema(description = "The rule as a sentence in English") String sentence,
      @Schema(enumeration = {"met", "not-met", "not-known"}) String outcome,
      @Schema(description = "False where no source bears the rule out: it turns nobody away")
          boolean confirmed,
      @Schema(description = "How far off, in the unit of the limit")
          @Nullable DistanceResponse distance,
      @Schema(description = "What the firm could tell to settle it, by code") List<String> asks) {

    static FindingResponse of(Finding finding) {
      return new FindingResponse(
          RuleText.subject(finding.rule()),
          RuleText.of(finding.rule()),
          Codes.of(finding.outcome()),
          finding.confirmed(),
          finding.distanceIfAny().map(DistanceResponse::of).orElse(null),
          finding.asks().stream().map(Particular::code).toList());
    }
  }

  /** How much too little or too much: a range, where a firm tells a band. */
  record DistanceResponse(
      @Schema(enumeration = {"too-few", "too-many"}) String direction,
      long least,
      @Schema(description = "Absent when the firm's band is open") @Nullable Long most) {

    static DistanceResponse of(Finding.Distance distance) {
      return new DistanceResponse(
          Codes.of(distance.direction()), distance.least(), distance.most());
    }
  }
}
