package org.waymark.programme.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.waymark.programme.Programmes;

/**
 * Public services as the Core Public Service Vocabulary Application Profile 3.2.0 has them, one
 * graph of nodes. Properties are written with the prefixes of its context, so that nothing has to
 * be fetched to read the document.
 *
 * <p>A provider is a {@code PublicOrganisation} there. Not every provider of ours is a public body;
 * the profile has no other competent authority.
 */
final class CpsvDocument {

  private final SequencedMap<String, ObjectNode> nodes = new LinkedHashMap<>();
  private final Site site;

  private CpsvDocument(Site site) {
    this.site = site;
  }

  static JsonNode of(Programmes programmes, Site site) {
    var document = new CpsvDocument(site);
    document.dataset(programmes);
    programmes.all().forEach(programme -> new CpsvService(programme, document).add());
    var whole = Json.object();
    whole.set("@context", context());
    whole.set("@graph", Json.array(document.nodes.values()));
    return whole;
  }

  private static ObjectNode context() {
    return Json.object()
        .put("cpsv", "http://purl.org/vocab/cpsv#")
        .put("cv", "http://data.europa.eu/m8g/")
        .put("dct", "http://purl.org/dc/terms/")
        .put("dcat", "http://www.w3.org/ns/dcat#")
        .put("adms", "http://www.w3.org/ns/adms#")
        .put("foaf", "http://xmlns.com/foaf/0.1/")
        .put("skos", "http://www.w3.org/2004/02/skos/core#");
  }

  Site site() {
    return site;
  }

  /** A node of the graph; the same one when there is one of that address already. */
  ObjectNode node(String id, String type) {
    return nodes.computeIfAbsent(id, _ -> Json.object().put("@id", id).put("@type", type));
  }

  /** A concept with its label. */
  JsonNode concept(String id, String label) {
    node(id, "skos:Concept").set("skos:prefLabel", text(label));
    return Json.ref(id);
  }

  /** A place. */
  JsonNode place(PlaceNames.Named place) {
    node(place.uri(), "dct:Location").set("skos:prefLabel", text(place.name()));
    return Json.ref(place.uri());
  }

  /** Text in the language of the catalogue. */
  static ObjectNode text(String words) {
    return Json.object().put("@value", words).put("@language", "en");
  }

  private void dataset(Programmes programmes) {
    var publisher = node(site.catalogue() + "#publisher", "foaf:Agent");
    publisher.put("dct:identifier", "waymark");
    publisher.set("dct:title", text("The Waymark project"));
    var dataset = node(site.catalogue(), "dcat:Dataset");
    dataset.put("dct:identifier", "programmes-" + programmes.compiled());
    dataset.set("dct:title", text("Support programmes for small firms in the United Kingdom"));
    dataset.set(
        "dct:description",
        text("What each programme offers, to whom, at what cost, and whether it is open."));
    dataset.set("dct:publisher", Json.ref(site.catalogue() + "#publisher"));
    dataset.set("dct:license", Json.ref(Interchange.LICENCE));
  }

  /** References to nodes, as the value of one property. */
  static JsonNode refs(List<? extends JsonNode> refs) {
    return Json.array(refs);
  }
}
