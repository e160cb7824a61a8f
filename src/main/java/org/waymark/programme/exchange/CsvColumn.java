package org.waymark.programme.exchange;

import static org.waymark.programme.directory.Codes.of;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Region;
import org.waymark.programme.Evidence.Source;
import org.waymark.programme.Offer.Funding;
import org.waymark.programme.Programme;
import org.waymark.programme.directory.Listed;

/**
 * A column of the CSV. Several values in one cell stand apart by {@code |}; a value that is not
 * known is empty.
 */
record CsvColumn(String name, BiFunction<Listed, Site, @Nullable Object> value) {

  static final List<CsvColumn> ALL =
      List.of(
          column("id", Programme::id),
          column("name", Programme::name),
          column("aliases", programme -> String.join("|", programme.listing().aliases())),
          column("provider", programme -> programme.listing().provider()),
          column("url", programme -> programme.listing().url()),
          new CsvColumn("page", (listed, site) -> site.page(listed.programme().id())),
          column("for_firms", programme -> programme.listing().forFirms()),
          column("class", programme -> of(programme.offer().permanence())),
          column("kinds", programme -> codes(programme.offer().kinds())),
          column("topics", programme -> String.join("|", programme.topics())),
          column("charge", programme -> of(programme.offer().cost().charge())),
          column("cost", programme -> programme.offer().cost().words()),
          column("money_min_gbp", programme -> money(programme, Funding::minPounds)),
          column("money_max_gbp", programme -> money(programme, Funding::maxPounds)),
          column("money_percent", programme -> money(programme, Funding::ratePercent)),
          column("money_up_front_percent", programme -> money(programme, Funding::upFrontPercent)),
          column("money_caps_gbp", programme -> money(programme, CsvColumn::caps)),
          column("selection", programme -> of(programme.offer().selection())),
          column("regions", programme -> regions(programme.eligibility().coverage().regions())),
          column("areas", programme -> sorted(programme.eligibility().coverage().areas())),
          column("where", programme -> RuleText.where(programme.eligibility().coverage())),
          column("conditions", programme -> String.join("|", RuleText.of(programme))),
          new CsvColumn("state", (listed, _) -> of(listed.freshness().state())),
          column("seen_on", programme -> programme.status().asOf()),
          column("seen_on_is_estimate", programme -> programme.status().approximate()),
          column("checked_by", programme -> programme.evidence().verifiedBy()),
          column("opens_on", programme -> programme.status().window().opens()),
          column("closes_on", programme -> programme.status().lastDay()),
          column("requires", programme -> String.join("|", programme.links().requires())),
          column("leads_to", programme -> String.join("|", programme.links().leadsTo())),
          column("supersedes", programme -> String.join("|", programme.links().supersedes())),
          column("confidence", programme -> of(programme.evidence().confidence())),
          column("sources", CsvColumn::sources),
          new CsvColumn("licence", (_, _) -> Interchange.LICENCE));

  /** Characters that begin a formula in a spreadsheet, which runs it (OWASP ASVS 5.0, 1.2.10). */
  private static final String BEGINS_A_FORMULA = "=+-@\t\r\0";

  private static CsvColumn column(String name, Function<Programme, @Nullable Object> value) {
    return new CsvColumn(name, (listed, _) -> value.apply(listed.programme()));
  }

  /** What stands in the column for a programme, safe to open. */
  String cell(Listed listed, Site site) {
    var told = value.apply(listed, site);
    return told == null ? "" : safe(told.toString());
  }

  static String safe(String text) {
    return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String codes(List<? extends Enum<?>> values) {
    return joined(values.stream().map(value -> of(value)));
  }

  private static String regions(Set<Region> regions) {
    return joined(Stream.of(Region.values()).filter(regions::contains).map(Region::itlCode));
  }

  private static String sorted(Set<String> codes) {
    return joined(new TreeSet<>(codes).stream());
  }

  private static String sources(Programme programme) {
    return joined(programme.evidence().sources().stream().map(Source::url));
  }

  private static String joined(Stream<String> values) {
    return values.collect(Collectors.joining("|"));
  }

  private static @Nullable Object money(
      Programme programme, Function<Funding, @Nullable Object> told) {
    var funding = programme.offer().funding();
    return funding == null ? null : told.apply(funding);
  }

  /** Largest awards, each with the rule under which it is the largest. */
  private static String caps(Funding funding) {
    return joined(
        funding.caps().stream().map(cap -> cap.maxPounds() + ": " + RuleText.of(cap.when())));
  }
}
