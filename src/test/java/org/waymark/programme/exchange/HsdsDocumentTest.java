package org.waymark.programme.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.fixture.ExampleProgramme;
import org.waymark.programme.Status.State;
import org.waymark.programme.eligibility.Measure;
import org.waymark.programme.eligibility.Rule;

/**
 * The catalogue holds to the published schemas of HSDS 3.0: beside this test, with their source.
 */
class HsdsDocumentTest {

  private static final Schema SERVICE = service();

  @Test
  void describesEveryProgrammeAsTheSchemaWantsAService() {
    var services = Exported.bundled(Interchange.HSDS);

    assertThat(services).hasSize(Exported.BUNDLED.all().size()).hasSizeGreaterThan(100);
    assertThat(services).allSatisfy(service -> assertThat(errors(service)).isEmpty());
  }

  /** A schema that could not be read would let everything pass. */
  @ParameterizedTest
  @CsvSource({"id, 7", "status, open", "name, ''", "organization, ''", "url, nowhere at all"})
  void isHeldToASchemaThatRefuses(String member, String value) {
    var service = (ObjectNode) example().deepCopy();
    if (value.isEmpty()) {
      service.putArray(member);
    } else {
      service.put(member, value);
    }

    assertThat(errors(service)).isNotEmpty();
  }

  @Test
  void refersOnlyToWhatItHolds() {
    assertThat(Exported.bundled(Interchange.HSDS))
        .allSatisfy(
            service -> {
              assertThat(service.path("organization_id")).isEqualTo(service.at("/organization/id"));
              assertThat(service.path("service_areas"))
                  .allMatch(area -> area.path("service_id").equals(service.path("id")));
              assertThat(service.path("attributes"))
                  .isNotEmpty()
                  .allMatch(attribute -> attribute.path("link_id").equals(service.path("id")));
            });
  }

  @Test
  void givesEveryPartAnIdOfItsOwn() {
    var ids =
        StreamSupport.stream(Exported.bundled(Interchange.HSDS).spliterator(), false)
            .flatMap(
                service ->
                    Stream.of("attributes", "service_areas", "cost_options", "schedules")
                        .map(service::path)
                        .flatMap(parts -> StreamSupport.stream(parts.spliterator(), false)))
            .map(part -> part.path("id").asText())
            .toList();

    assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void tellsLimitsAsAttributesButNoneThatNobodyConfirms() {
    var sure = Rule.Within.of(Measure.EMPLOYEES, 5, 249);
    var unsure = new Rule.Unconfirmed(Rule.Within.of(Measure.TRADING_MONTHS, 12, null));
    var service =
        Exported.of(
                Interchange.HSDS,
                ExampleProgramme.about("x", "skills.ai").with(sure, unsure).build())
            .path(0);

    assertThat(service.at("/attributes").findValuesAsText("code"))
        .contains("skills.ai", "employees-min", "employees-max")
        .doesNotContain("trading-months-min");
    assertThat(service.path("eligibility_description").asText())
        .contains("The firm has 5 to 249 employees.")
        .contains("12 months. (No source confirms this rule.)");
  }

  @ParameterizedTest
  @CsvSource({
    "OPEN, 2026-06-01, active, ''",
    "OPEN, 2024-06-01, active, Not verified since 2024-06-01.",
    "UNKNOWN, 2026-06-01, inactive, It is not known whether this is open. Last seen 2026-06-01.",
    "CLOSED, 2024-06-01, defunct, ''"
  })
  void warnsOfWhatCannotBeReliedOn(State state, LocalDate seen, String status, String alert) {
    var programme = ExampleProgramme.about("x", "ip").with(state).seenOn(seen).build();
    var service = Exported.of(Interchange.HSDS, programme).path(0);

    assertThat(service.path("status").asText()).isEqualTo(status);
    assertThat(service.path("alert").asText()).isEqualTo(alert);
    assertThat(service.path("assured_date").asText()).isEqualTo(seen.toString());
  }

  private static JsonNode example() {
    return Exported.of(Interchange.HSDS, ExampleProgramme.about("x", "ip").build()).path(0);
  }

  private static List<Error> errors(JsonNode service) {
    return SERVICE.validate(
        service,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  private static Schema service() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(SchemaLocation.of("classpath:interchange/hsds-3.0/service.json"));
  }
}
