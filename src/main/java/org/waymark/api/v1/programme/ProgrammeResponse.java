package org.waymark.api.v1.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Region;
import org.waymark.programme.Evidence.Source;
import org.waymark.programme.Offer;
import org.waymark.programme.Offer.Funding;
import org.waymark.programme.Programme;
import org.waymark.programme.directory.Codes;
import org.waymark.programme.directory.Listed;
import org.waymark.programme.eligibility.Coverage;
import org.waymark.programme.exchange.RuleText;

/**
 * One programme.
 *
 * @param conditions every rule as a sentence in English, the place first
 */
record ProgrammeResponse(
    Name about,
    Links links,
    List<String> topics,
    OfferResponse offer,
    Where where,
    List<String> conditions,
    StatusResponse status,
    List<SourceResponse> sources) {

  /** As ISO 4217 has it: the catalogue is of the United Kingdom. */
  private static final String POUNDS = "GBP";

  static ProgrammeResponse of(Listed listed) {
    var programme = listed.programme();
    return new ProgrammeResponse(
        Name.of(programme),
        Links.of(programme),
        programme.topics(),
        OfferResponse.of(programme.offer()),
        Where.of(programme.eligibility().coverage()),
        RuleText.of(programme),
        StatusResponse.of(listed),
        programme.evidence().sources().stream().map(SourceResponse::of).toList());
  }

  /** What it is called. */
  record Name(
      @Schema(required = true) String id,
      @Schema(required = true) String name,
      @Schema(required = true) String provider,
      @Schema(description = "False for a policy or a parent fund, which nobody applies to")
          boolean forFirms,
      @Schema(description = "Ids and names under which people may still look for it")
          List<String> aliases) {

    static Name of(Programme programme) {
      return new Name(
          programme.id(),
          programme.name(),
          programme.listing().provider(),
          programme.listing().forFirms(),
          programme.listing().aliases());
    }
  }

  /** Where to read on. */
  @Schema(name = "ProgrammeLinks")
  record Links(
      @Schema(description = "This entry") String self,
      @Schema(description = "The page about it here") String page,
      @Schema(description = "Where to apply or read on, as far as it is known")
          @Nullable String provider,
      @Schema(description = "Ids of what has to be done before it") List<String> requires,
      @Schema(description = "Ids of what it prepares for") List<String> leadsTo,
      @Schema(description = "Ids of what it came in the place of") List<String> supersedes) {

    static Links of(Programme programme) {
      return new Links(
          ProgrammeResource.PATH + "/" + programme.id(),
          "/programmes/" + programme.id(),
          programme.listing().url(),
          programme.links().requires(),
          programme.links().leadsTo(),
          programme.links().supersedes());
    }
  }

  /** What it gives and what it takes. */
  record OfferResponse(
      List<String> kinds,
      @Schema(
              description = "How long what was seen can be relied on: a year, or sixty days",
              enumeration = {"permanent", "call"})
          String permanence,
      @Schema(
              description = "Who pays, in ascending order of the net cost to the firm",
              enumeration = {"free", "part-free", "shared", "loan", "paid", "not-stated"})
          String charge,
      @Schema(description = "The price as published") String cost,
      @Nullable Money money,
      @Schema(
              description = "Who gets it of those who may, likeliest first",
              enumeration = {"everyone", "not-stated", "first-come", "competition"})
          String selection,
      List<String> remarks) {

    static OfferResponse of(Offer offer) {
      return new OfferResponse(
          Codes.all(offer.kinds().toArray(Enum<?>[]::new)),
          Codes.of(offer.permanence()),
          Codes.of(offer.cost().charge()),
          offer.cost().words(),
          Money.of(offer.funding()),
          Codes.of(offer.selection()),
          offer.remarks());
    }
  }

  /** Money a firm can get, in whole pounds, and the share of the cost that is paid. */
  record Money(
      @Schema(
              required = true,
              description = "Of every amount here, in whole units of it: pounds, not pence",
              enumeration = "GBP")
          String currency,
      @Schema(description = "Smallest award in pounds, where one is stated") @Nullable Integer min,
      @Schema(description = "Largest award in pounds, where one is stated") @Nullable Integer max,
      @Schema(description = "Share of the cost that is paid, 0 to 100, where it is stated")
          @Nullable Integer percent,
      @Schema(
              description =
                  "Share of the award that is paid before it is spent, 0 to 100, 0 for arrears,"
                      + " where it is stated")
          @Nullable Integer upFrontPercent,
      @Schema(
              description =
                  "Other largest awards for some firms; the first whose rule is met counts")
          List<CapResponse> caps,
      @Nullable String note) {

    static @Nullable Money of(@Nullable Funding funding) {
      return funding == null
          ? null
          : new Money(
              POUNDS,
              funding.minPounds(),
              funding.maxPounds(),
              funding.ratePercent(),
              funding.upFrontPercent(),
              funding.caps().stream().map(CapResponse::of).toList(),
              funding.note());
    }
  }

  /** The largest award to some firms. */
  record CapResponse(
      @Schema(description = "In pounds, above 0") int max,
      @Schema(description = "The rule that such a firm meets, as a sentence in English")
          String when) {

    static CapResponse of(Offer.Cap cap) {
      return new CapResponse(cap.maxPounds(), RuleText.of(cap.when()));
    }
  }

  /** Where it is on offer. */
  record Where(
      @Schema(description = "ITL1 codes of the regions it reaches, wholly unless narrowed")
          List<String> regions,
      @Schema(
              description =
                  "ONS codes of the council areas or combined authorities it is narrowed to")
          List<String> areas,
      @Schema(description = "The narrower place in words") @Nullable String note) {

    static Where of(Coverage coverage) {
      return new Where(
          Stream.of(Region.values())
              .filter(coverage.regions()::contains)
              .map(Region::itlCode)
              .toList(),
          List.copyOf(new TreeSet<>(coverage.areas())),
          coverage.note());
    }
  }

  /** Whether it takes firms: true on the day it was seen. */
  record StatusResponse(
      @Schema(
              description = "Today",
              enumeration = {"open", "upcoming", "unknown", "closed"})
          String state,
      LocalDate seenOn,
      @Schema(description = "Whether the page carried no date, so that seenOn is an estimate")
          boolean estimate,
      @Schema(description = "Who saw it on that day; null where it came so with the catalogue")
          @Nullable String checkedBy,
      @Schema(
              description =
                  "How far that can be relied on today. lapsed: it was seen too long ago. never: no"
                      + " source was ever seen.",
              enumeration = {"current", "lapsed", "never"})
          String verification,
      @Schema(description = "First day, where one is announced") @Nullable LocalDate opensOn,
      @Schema(description = "Last day, known or announced") @Nullable LocalDate closesOn) {

    static StatusResponse of(Listed listed) {
      var status = listed.freshness().status();
      return new StatusResponse(
          Codes.of(listed.freshness().state()),
          status.asOf(),
          status.approximate(),
          listed.programme().evidence().verifiedBy(),
          Codes.of(listed.freshness().verification()),
          status.window().opens(),
          status.lastDay());
    }
  }

  /** A public page the entry rests on. */
  @Schema(name = "ProgrammeSource")
  record SourceResponse(String url, @Nullable String note) {

    static SourceResponse of(Source source) {
      return new SourceResponse(source.url(), source.note());
    }
  }
}
