package org.waymark.programme.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Offer.Charge;
import org.waymark.programme.Offer.Funding;
import org.waymark.programme.Programme;
import org.waymark.programme.Programmes;

/**
 * Programmes in the vocabulary of schema.org.
 *
 * <p>Each is a {@code Service}, and no {@code GovernmentService}: not every provider is a body of
 * government, and the catalogue does not say which are. Money that a firm can get is a {@code
 * MonetaryGrant} that the service puts out.
 */
public final class SchemaOrg {

  private static final String CONTEXT = "https://schema.org";

  private SchemaOrg() {}

  /** What the page of one programme says. */
  public static JsonNode about(Programme programme, Site site) {
    var document = Json.object().put("@context", CONTEXT);
    return document.setAll(service(programme, site));
  }

  static JsonNode all(Programmes programmes, Site site) {
    var catalogue =
        Json.typed("DataCatalog")
            .put("@id", site.catalogue())
            .put("name", "Support programmes for small firms in the United Kingdom")
            .put("url", site.catalogue())
            .put("license", Interchange.LICENCE)
            .put("dateModified", programmes.compiled().toString());
    var graph = Json.array(List.of(catalogue));
    programmes.all().forEach(programme -> graph.add(service(programme, site)));
    var document = Json.object().put("@context", CONTEXT);
    document.set("@graph", graph);
    return document;
  }

  private static ObjectNode service(Programme programme, Site site) {
    var service = Json.typed("Service");
    service.put("@id", site.page(programme.id()));
    service.put("identifier", programme.id());
    service.put("name", programme.name());
    service.put("description", Told.description(programme));
    service.put("url", programme.url().orElseGet(() -> site.page(programme.id())));
    service.set("provider", Json.typed("Organization").put("name", programme.listing().provider()));
    service.set(
        "serviceType", Json.texts(programme.offer().kinds().stream().map(Told::kind).toList()));
    service.set("category", Json.texts(programme.topics().stream().map(Told::topic).toList()));
    service.set("areaServed", Json.array(places(programme)));
    service.put("termsOfService", Told.conditions(programme));
    service.set("audience", SchemaOrgAudience.of(programme));
    service.set("offers", offer(programme));
    var funding = programme.offer().funding();
    if (funding != null && Told.hasAmount(funding)) {
      service.set("serviceOutput", grant(programme, funding));
    }
    service.set("subjectOf", page(programme, site));
    return service;
  }

  private static List<ObjectNode> places(Programme programme) {
    return PlaceNames.of(programme.eligibility().coverage()).stream()
        .map(
            place ->
                Json.typed("AdministrativeArea")
                    .put("@id", place.uri())
                    .put("name", place.name())
                    .put("identifier", place.gss()))
        .toList();
  }

  private static ObjectNode offer(Programme programme) {
    var cost = programme.offer().cost();
    var offer = Json.typed("Offer").put("description", cost.words());
    if (cost.charge() == Charge.FREE) {
      offer.put("price", 0).put("priceCurrency", "GBP");
    }
    Json.put(offer, "validThrough", Told.closes(programme));
    if (Told.closed(programme)) {
      offer.put("availability", "https://schema.org/Discontinued");
    }
    return offer;
  }

  private static ObjectNode grant(Programme programme, Funding funding) {
    var amount = Json.typed("MonetaryAmount").put("currency", "GBP");
    amount(amount, "minValue", funding.minPounds());
    amount(amount, "maxValue", funding.maxPounds());
    var grant = Json.typed("MonetaryGrant").put("name", programme.name());
    grant.set("amount", amount);
    return grant;
  }

  private static void amount(ObjectNode amount, String limit, @Nullable Integer pounds) {
    if (pounds != null) {
      amount.put(limit, pounds);
    }
  }

  /** When a source was last seen, which a service itself has no property for. */
  private static ObjectNode page(Programme programme, Site site) {
    return Json.typed("WebPage")
        .put("url", site.page(programme.id()))
        .put("lastReviewed", programme.status().asOf().toString());
  }
}
