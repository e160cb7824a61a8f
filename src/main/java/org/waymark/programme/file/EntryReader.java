package org.waymark.programme.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.programme.Eligibility;
import org.waymark.programme.Evidence;
import org.waymark.programme.Evidence.Confidence;
import org.waymark.programme.Evidence.Source;
import org.waymark.programme.Evidence.Support;
import org.waymark.programme.Offer;
import org.waymark.programme.Offer.Charge;
import org.waymark.programme.Offer.Kind;
import org.waymark.programme.Offer.Permanence;
import org.waymark.programme.Programme;
import org.waymark.programme.Status;

/** Reads one entry of the catalogue. */
record EntryReader(Set<String> topics) {

  /** Reads an entry, or adds what is wrong with it to the faults. */
  Optional<Programme> read(Node item, List<Fault> faults) {
    try {
      return Optional.of(programme(item));
    } catch (BrokenCatalogueException e) {
      faults.add(e.fault());
      return Optional.empty();
    }
  }

  private Programme programme(Node item) {
    var id = item.text("id");
    var entry = item.named("entry " + id);
    var evidence = evidence(entry);
    var programme =
        new Programme(
            entry.text("id"),
            listing(entry),
            offer(entry, evidence),
            topics(entry),
            new Eligibility(
                RulesReader.coverage(entry.node("coverage")),
                entry.nodes("eligibility").stream().map(RulesReader::rule).toList()),
            status(entry.node("status")),
            evidence);
    entry.nothingElse();
    return programme;
  }

  private static Programme.Listing listing(Node entry) {
    return new Programme.Listing(
        entry.text("name"),
        entry.text("provider"),
        entry.optionalAddress("url").orElse(null),
        entry.flag("sme_facing", true));
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
        entry.texts("remarks"));
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
            node.wholeNumber("rate_pct"),
            node.optionalText("note").orElse(null),
            support);
    node.nothingElse();
    return funding;
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

  private static Status status(Node node) {
    var closedOn = node.optionalDate("closed_on").orElse(null);
    var status =
        new Status(
            node.choice("state", Status.State.values()),
            node.date("as_of"),
            node.flag("approx", false),
            closedOn);
    if (closedOn != null && status.state() != Status.State.CLOSED) {
      throw node.broken("closed_on is for closed programmes only");
    }
    node.nothingElse();
    return status;
  }

  private static Evidence evidence(Node entry) {
    var confidence = entry.choice("confidence", Confidence.values());
    var sources = entry.nodes("sources").stream().map(EntryReader::source).toList();
    if (confidence == Confidence.SEEN && sources.isEmpty()) {
      throw entry.broken("confidence is seen, but there is no source");
    }
    return new Evidence(
        sources, confidence, entry.texts("from_memory"), entry.optionalText("note").orElse(null));
  }

  private static Source source(Node node) {
    var source = new Source(node.address("url"), node.optionalText("note").orElse(null));
    node.nothingElse();
    return source;
  }
}
