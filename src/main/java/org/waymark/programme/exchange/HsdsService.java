package org.waymark.programme.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.waymark.programme.Offer.Charge;
import org.waymark.programme.Programme;

/**
 * One service of HSDS.
 *
 * <p>Its status knows no "not known": such a programme is {@code inactive}, so that nobody is sent
 * to it unwarned, and its alert says what is the matter. {@code assured_date} is the day on which a
 * source was last seen. An organisation has to have a description, which the catalogue does not
 * have.
 */
record HsdsService(Programme programme, Site site, LocalDate today) {

  ObjectNode node() {
    var service = Json.object();
    service.put("id", id("service"));
    service.put("organization_id", organisationId());
    service.put("name", programme.name());
    service.put("description", Told.description(programme));
    Json.put(service, "url", programme.url().orElse(null));
    service.put("status", status());
    Json.put(service, "fees_description", programme.offer().cost().words());
    service.put("eligibility_description", Told.conditions(programme));
    service.put("assured_date", programme.status().asOf().toString());
    Json.put(service, "alert", Told.warning(programme, programme.freshness(today)));
    service.set("organization", organisation());
    Json.put(service, "schedules", schedules());
    Json.put(service, "service_areas", areas());
    Json.put(service, "cost_options", costs());
    Json.put(service, "attributes", new HsdsAttributes(programme).all());
    return service;
  }

  private String id(String kind, String... names) {
    return HsdsDocument.uuid(kind, programme.id(), String.join(":", names));
  }

  private String organisationId() {
    return HsdsDocument.uuid("organization", programme.listing().provider());
  }

  private String status() {
    return switch (programme.status().state()) {
      case OPEN -> "active";
      case UPCOMING, UNKNOWN -> "inactive";
      case CLOSED -> "defunct";
    };
  }

  private ObjectNode organisation() {
    return Json.object()
        .put("id", organisationId())
        .put("name", programme.listing().provider())
        .put("description", "Named as the provider; the catalogue does not describe providers.");
  }

  private ArrayNode schedules() {
    var closes = Told.closes(programme);
    return closes == null
        ? Json.array(List.of())
        : Json.array(List.of(Json.object().put("id", id("schedule")).put("valid_to", closes)));
  }

  private ArrayNode areas() {
    return Json.array(
        PlaceNames.of(programme.eligibility().coverage()).stream()
            .map(
                place ->
                    Json.object()
                        .put("id", id("service_area", place.gss()))
                        .put("service_id", id("service"))
                        .put("name", place.name())
                        .put("description", RuleText.where(programme.eligibility().coverage()))
                        .put("uri", place.uri()))
            .toList());
  }

  private ArrayNode costs() {
    var cost = programme.offer().cost();
    var option =
        Json.object()
            .put("id", id("cost_option"))
            .put("service_id", id("service"))
            .put("amount_description", cost.words());
    if (cost.charge() == Charge.FREE) {
      option.put("amount", 0).put("currency", "GBP");
    }
    return Json.array(List.of(option));
  }
}
