package org.waymark.programme.file;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Evidence;
import org.waymark.programme.Evidence.Confidence;
import org.waymark.programme.Evidence.Source;
import org.waymark.programme.Evidence.Support;
import org.waymark.programme.Offer;
import org.waymark.programme.Offer.Charge;
import org.waymark.programme.Offer.Kind;
import org.waymark.programme.Offer.Permanence;
import org.waymark.programme.Offer.Selection;
import org.waymark.programme.Programme;
import org.waymark.programme.eligibility.Eligibility;

/** Reads one entry of the catalogue. */
record EntryReader(Set<String> topics) {

  private static final Pattern ID = Pattern.compile("(?=.{1,100}$)[a-z0-9]+(-[a-z0-9]+)*");

  private static final int LONGEST_NAME = 300;

  /** What the addresses of entries would be mistaken for. */
  private static final Set<String> TAKEN =
      Set.of("eligibility", "export", "fit", "import", "method", "new", "uptake");

  /** Reads an entry, or adds everything that is wrong with it to the faults. */
  Optional<Programme> read(Node item, List<Fault> faults) {
    var found = new LinkedHashSet<Fault>();
    var programme = Optional.<Programme>empty();
    try {
      var entry = item.named("entry " + item.text("id"));
      parts(entry).forEach(part -> faultOf(part).ifPresent(found::add));
      if (found.isEmpty()) {
        programme = Optional.of(programme(entry));
      }
    } catch (BrokenCatalogueException e) {
      found.add(e.fault());
    }
    faults.addAll(found);
    return programme;
  }

  private static String id(Node entry) {
    var id = entry.text("id");
    if (TAKEN.contains(id)) {
      throw entry.brokenAt("id", "the id " + id + " is an address of its own");
    }
    if (!ID.matcher(id).matches()) {
      throw entry.brokenAt("id", "an id is lower-case words with hyphens, at most 100 characters");
    }
    return id;
  }

  private static String name(Node entry) {
    var name = entry.text("name");
    if (name.length() > LONGEST_NAME) {
      throw entry.broken("name is longer than " + LONGEST_NAME + " characters");
    }
    return name;
  }

  private Stream<Supplier<?>> parts(Node entry) {
    return Stream.concat(
        Stream.of(
            () -> id(entry),
            () -> listing(entry),
            () -> evidence(entry),
            () -> offer(entry, evidence(entry)),
            () -> topics(entry),
            () -> CoverageReader.place(entry.node("coverage")),
            () -> StatusReader.status(entry.node("status")),
            () -> links(entry)),
        entry.nodes("eligibility").stream().map(rule -> () -> RulesReader.rule(rule)));
  }

  private static Optional<Fault> faultOf(Supplier<?> part) {
    try {
      var unused = part.get();
      return Optional.empty();
    } catch (BrokenCatalogueException e) {
      return Optional.of(e.fault());
    }
  }

  private Programme programme(Node entry) {
    var evidence = evidence(entry);
    var programme =
        new Programme(
            id(entry),
            listing(entry),
            offer(entry, evidence),
            topics(entry),
            new Eligibility(
                CoverageReader.place(entry.node("coverage")),
                entry.nodes("eligibility").stream().map(RulesReader::rule).toList()),
            StatusReader.status(entry.node("status")),
            evidence,
            links(entry));
    entry.nothingElse();
    return programme;
  }

  private static Programme.Links links(Node entry) {
    return new Programme.Links(
        entry.texts("requires"), entry.texts("leads_to"), entry.texts("supersedes"));
  }

  private static Programme.Listing listing(Node entry) {
    return new Programme.Listing(
        name(entry),
        entry.text("provider"),
        entry.optionalAddress("url").orElse(null),
        entry.flag("sme_facing", true),
        entry.texts("aliases"));
  }

  private static Offer offer(Node entry, Evidence evidence) {
    var kinds = entry.choices("types", Kind.values());
    if (kinds.isEmpty()) {
      throw entry.broken("types is missing");
    }
    return new Offer(
        entry.choice("class", Permanence.values()),
        kinds,
        cost(entry.node("cost"), evidence.supportFor("cost")),
        entry
            .optionalNode("funding")
            .map(node -> funding(node, evidence.supportFor("funding")))
            .orElse(null),
        entry.has("selection") ? entry.choice("selection", Selection.values()) : unstated(kinds),
        entry.texts("remarks"));
  }

  /** A tool or a register is there for whoever opens it: nobody chooses among those who come. */
  private static Selection unstated(List<Kind> kinds) {
    return kinds.stream().allMatch(kind -> kind == Kind.TOOL || kind == Kind.REGISTER)
        ? Selection.EVERYONE
        : Selection.NOT_STATED;
  }

  private static Offer.Cost cost(Node node, Support support) {
    var cost = new Offer.Cost(node.choice("charge", Charge.values()), node.text("words"), support);
    node.nothingElse();
    return cost;
  }

  private static Offer.Funding funding(Node node, Support support) {
    var funding =
        new Offer.Funding(
            node.wholeNumber("min_gbp"),
            node.wholeNumber("max_gbp"),
            percent(node, "rate_pct"),
            percent(node, "up_front_pct"),
            node.nodes("caps").stream().map(EntryReader::cap).toList(),
            node.optionalText("note").orElse(null),
            support);
    node.nothingElse();
    return funding;
  }

  private static Offer.Cap cap(Node node) {
    var max = node.wholeNumber("max_gbp");
    if (max == null || max == 0) {
      throw node.brokenAt("max_gbp", "max_gbp must be above 0");
    }
    var cap = new Offer.Cap(RulesReader.rule(node.node("when")), max);
    node.nothingElse();
    return cap;
  }

  private static @Nullable Integer percent(Node node, String key) {
    var percent = node.wholeNumber(key);
    if (percent != null && percent > 100) {
      throw node.brokenAt(key, key + " must be 0 to 100, not " + percent);
    }
    return percent;
  }

  private List<String> topics(Node entry) {
    var named = entry.texts("topics");
    if (named.isEmpty()) {
      throw entry.broken("topics is missing");
    }
    for (var topic : named) {
      if (!topics.contains(topic)) {
        throw entry.brokenAt("topics", "unknown topic " + topic);
      }
    }
    return named;
  }

  private static Evidence evidence(Node entry) {
    var confidence = entry.choice("confidence", Confidence.values());
    var sources = entry.nodes("sources").stream().map(EntryReader::source).toList();
    if (confidence == Confidence.SEEN && sources.isEmpty()) {
      throw entry.broken("confidence is seen, but there is no source");
    }
    return new Evidence(
        sources,
        confidence,
        entry.texts("from_memory"),
        entry.optionalText("note").orElse(null),
        entry.optionalText("verified_by").orElse(null));
  }

  private static Source source(Node node) {
    var source = new Source(node.address("url"), node.optionalText("note").orElse(null));
    node.nothingElse();
    return source;
  }
}
