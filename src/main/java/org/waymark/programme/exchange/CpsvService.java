package org.waymark.programme.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.waymark.programme.Offer.Charge;
import org.waymark.programme.Programme;

/**
 * One public service and the nodes that only it refers to.
 *
 * <p>The status is one of the ADMS vocabulary: {@code Completed} for what takes firms, {@code
 * Withdrawn} for what has closed, and none where it is not known.
 */
record CpsvService(Programme programme, CpsvDocument document) {

  private static final String ENGLISH =
      "http://publications.europa.eu/resource/authority/language/ENG";
  private static final String POUNDS =
      "http://publications.europa.eu/resource/authority/currency/GBP";
  private static final String STATUS = "http://purl.org/adms/status/";

  void add() {
    var service = document.node(document.site().page(programme.id()), "cpsv:PublicService");
    service.put("dct:identifier", programme.id());
    service.set("dct:title", CpsvDocument.text(programme.name()));
    service.set("dct:description", CpsvDocument.text(Told.description(programme)));
    service.set("cv:hasCompetentAuthority", authority());
    service.set("dct:isPartOf", Json.ref(document.site().catalogue()));
    service.set("dct:language", language());
    service.set(
        "dcat:keyword",
        CpsvDocument.refs(
            programme.topics().stream().map(Told::topic).map(CpsvDocument::text).toList()));
    service.set("cv:thematicArea", CpsvDocument.refs(themes()));
    service.set(
        "dct:spatial",
        CpsvDocument.refs(
            PlaceNames.of(programme.eligibility().coverage()).stream()
                .map(document::place)
                .toList()));
    service.set("cpsv:produces", CpsvDocument.refs(outputs()));
    service.set("cv:holdsRequirement", CpsvDocument.refs(requirements()));
    service.set("cv:hasCost", cost());
    var status = status();
    if (!status.isEmpty()) {
      service.set("adms:status", document.concept(STATUS + status, status));
    }
  }

  private JsonNode language() {
    document.node(ENGLISH, "dct:LinguisticSystem");
    return Json.ref(ENGLISH);
  }

  private String status() {
    return switch (programme.status().state()) {
      case OPEN -> "Completed";
      case UPCOMING, UNKNOWN -> "";
      case CLOSED -> "Withdrawn";
    };
  }

  private JsonNode authority() {
    var provider = programme.listing().provider();
    var id =
        document.site().catalogue() + "#provider-" + HsdsDocument.uuid("organization", provider);
    var node = document.node(id, "cv:PublicOrganisation");
    node.set("skos:prefLabel", CpsvDocument.text(provider));
    // The profile demands a place. Of providers the catalogue knows the country alone.
    node.set(
        "dct:spatial",
        document.place(new PlaceNames.Named(PlaceNames.UNITED_KINGDOM, "United Kingdom")));
    return Json.ref(id);
  }

  private List<JsonNode> themes() {
    return programme.topics().stream()
        .map(
            topic ->
                document.concept(
                    document.site().catalogue() + "#topic-" + topic, Told.topic(topic)))
        .toList();
  }

  private List<JsonNode> outputs() {
    var outputs = new ArrayList<JsonNode>();
    for (var kind : programme.offer().kinds()) {
      var name = Told.kind(kind);
      var id = document.site().part(programme.id(), "output-" + name);
      var output = document.node(id, "cv:Output");
      output.put("dct:identifier", programme.id() + "-output-" + name);
      output.set("dct:title", CpsvDocument.text(programme.name() + ": " + name));
      output.set("dct:type", document.concept(document.site().catalogue() + "#kind-" + name, name));
      outputs.add(Json.ref(id));
    }
    return outputs;
  }

  /** The title of a requirement is the rule's sentence; the rule it comes from says it as well. */
  private List<JsonNode> requirements() {
    var requirements = new ArrayList<JsonNode>();
    for (var sentence : RuleText.of(programme)) {
      var number = requirements.size() + 1;
      var rule = document.site().part(programme.id(), "rule-" + number);
      var ruleNode = document.node(rule, "cpsv:Rule");
      ruleNode.put("dct:identifier", programme.id() + "-rule-" + number);
      ruleNode.set("dct:title", CpsvDocument.text("Rule " + number + " of " + programme.name()));
      ruleNode.set("dct:description", CpsvDocument.text(sentence));
      var id = document.site().part(programme.id(), "requirement-" + number);
      var requirement = document.node(id, "cv:Requirement");
      requirement.put("dct:identifier", programme.id() + "-requirement-" + number);
      requirement.set("dct:title", CpsvDocument.text(sentence));
      requirement.set("cv:fulfils", Json.ref(rule));
      requirements.add(Json.ref(id));
    }
    return requirements;
  }

  private JsonNode cost() {
    var id = document.site().part(programme.id(), "cost");
    var cost = document.node(id, "cv:Cost");
    cost.put("dct:identifier", programme.id() + "-cost");
    cost.set("dct:description", CpsvDocument.text(programme.offer().cost().words()));
    if (programme.offer().cost().charge() == Charge.FREE) {
      cost.set(
          "cv:hasValue",
          Json.object()
              .put("@value", "0.0")
              .put("@type", "http://www.w3.org/2001/XMLSchema#double"));
      cost.set("cv:currency", document.concept(POUNDS, "Pound sterling"));
    }
    return Json.ref(id);
  }
}
