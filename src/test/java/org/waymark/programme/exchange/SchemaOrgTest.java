package org.waymark.programme.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.ExampleProgramme;
import org.waymark.programme.eligibility.Measure;
import org.waymark.programme.eligibility.Rule;

/**
 * The catalogue uses each type of schema.org with the properties it has there, own or inherited,
 * and with values of the expected kind. schema.org publishes no required properties; these are
 * ours.
 *
 * <p>Source: the definitions at {@code https://schema.org/} followed by the name of the type.
 */
class SchemaOrgTest {

  private static final Map<String, Set<String>> PROPERTIES =
      Map.ofEntries(
          Map.entry(
              "Service",
              Set.of(
                  "identifier",
                  "name",
                  "description",
                  "url",
                  "subjectOf",
                  "provider",
                  "serviceType",
                  "category",
                  "areaServed",
                  "termsOfService",
                  "audience",
                  "offers",
                  "serviceOutput")),
          Map.entry("DataCatalog", Set.of("name", "url", "license", "dateModified")),
          Map.entry("Organization", Set.of("name")),
          Map.entry("AdministrativeArea", Set.of("name", "identifier")),
          Map.entry(
              "BusinessAudience",
              Set.of("audienceType", "numberOfEmployees", "yearlyRevenue", "yearsInOperation")),
          Map.entry("QuantitativeValue", Set.of("minValue", "maxValue", "unitCode")),
          Map.entry(
              "Offer",
              Set.of("description", "price", "priceCurrency", "validThrough", "availability")),
          Map.entry("MonetaryGrant", Set.of("name", "amount")),
          Map.entry("MonetaryAmount", Set.of("currency", "minValue", "maxValue")),
          Map.entry("WebPage", Set.of("url", "lastReviewed")));

  /** What a search engine needs to make anything of an entry. */
  private static final Set<String> NEEDED =
      Set.of("identifier", "name", "description", "url", "provider", "areaServed", "offers");

  @Test
  void usesEachTypeWithPropertiesOfItsOwn() {
    var document = Exported.bundled(Interchange.SCHEMA_ORG);

    assertThat(document.path("@context").asText()).isEqualTo("https://schema.org");
    assertThat(faults(document.path("@graph"))).isEmpty();
    assertThat(document.path("@graph")).hasSize(Exported.BUNDLED.all().size() + 1);
  }

  @Test
  void tellsOfEveryProgrammeWhatIsNeeded() {
    var graph = Exported.bundled(Interchange.SCHEMA_ORG).path("@graph");

    assertThat(graph)
        .filteredOn(node -> node.path("@type").asText().equals("Service"))
        .allSatisfy(service -> assertThat(service.fieldNames()).toIterable().containsAll(NEEDED));
  }

  /** A check that knows no fault would find none. */
  @Test
  void isHeldToAVocabularyThatRefuses() {
    var document = (ObjectNode) about("x");
    document.putObject("provider").put("@type", "Provider").put("name", "x");
    assertThat(faults(document)).containsExactly("no type Provider");

    document.putObject("provider").put("@type", "Organization").put("price", "x");
    assertThat(faults(document)).containsExactly("Organization has no price");
  }

  @Test
  void tellsTheLimitsThatAFirmIsHeldTo() {
    var programme =
        ExampleProgramme.about("x", "ip")
            .with(
                Rule.Within.of(Measure.EMPLOYEES, 5, 249),
                Rule.Within.of(Measure.TRADING_MONTHS, 12, null))
            .build();
    var audience = SchemaOrg.about(programme, Exported.SITE).path("audience");

    assertThat(audience.at("/numberOfEmployees/minValue").asInt()).isEqualTo(5);
    assertThat(audience.at("/numberOfEmployees/maxValue").asInt()).isEqualTo(249);
    assertThat(audience.at("/yearsInOperation/unitCode").asText()).isEqualTo("MON");
  }

  private static JsonNode about(String id) {
    return SchemaOrg.about(ExampleProgramme.about(id, "ip").build(), Exported.SITE);
  }

  private static List<String> faults(JsonNode node) {
    var faults = new ArrayList<String>();
    if (node.isArray()) {
      node.forEach(item -> faults.addAll(faults(item)));
    } else if (node.isObject()) {
      var type = node.path("@type").asText();
      var properties = PROPERTIES.get(type);
      if (properties == null) {
        return List.of("no type " + type);
      }
      for (var member : node.properties()) {
        if (!member.getKey().startsWith("@") && !properties.contains(member.getKey())) {
          faults.add(type + " has no " + member.getKey());
        }
        faults.addAll(faults(member.getValue()));
      }
    }
    return faults;
  }
}
